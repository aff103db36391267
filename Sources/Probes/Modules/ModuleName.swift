internal import Core

/// A module's or an alias's name as the kernel writes it: `-` is `_`, and there is no `.ko`.
struct ModuleName: Hashable, Comparable {
    static let longest = 64
    private static let suffixes = [".ko", ".ko.xz", ".ko.zst", ".ko.gz"]

    let text: String

    /// Nil for what cannot be a module's name; such a name would lead out of `/sys/module`.
    init?(_ name: some StringProtocol) {
        let suffix = Self.suffixes.first { name.hasSuffix($0) } ?? ""
        let bare = name.utf8.dropLast(suffix.utf8.count)
        guard (1...Self.longest).contains(bare.count), bare.allSatisfy(Self.isPart) else { return nil }
        text = String(decoding: bare.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    }

    init?(_ bytes: ArraySlice<UInt8>) {
        // Text is made of what may be a name only: a line of a hostile file can be as long as the file.
        guard bytes.count <= Self.longest + 8 else { return nil }
        self.init(bytes.text)
    }

    /// The module in a file such as `kernel/fs/nfs/nfs.ko.xz`.
    init?(file path: ArraySlice<UInt8>) {
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
        self.init(path[start...])
    }

    static func < (lhs: ModuleName, rhs: ModuleName) -> Bool { lhs.text < rhs.text }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension ModuleName: CustomStringConvertible {
    var description: String { text }
}

extension ModuleName: SettingValue {
    static var shape: String { "a module's name or alias such as nf_tables or net-pf-10" }

    init(_ node: ConfigNode) throws(Complaint) {
        guard case .scalar(let text, _) = node.content else {
            throw Complaint(node.mark, "this wants \(Self.shape), not a list or a group")
        }
        guard let name = ModuleName(text) else {
            throw Complaint(
                node.mark,
                "'\(text.prefix(80))' is no module's name, which is 1 to \(Self.longest) letters, digits, - and _, "
                    + "without a directory")
        }
        self = name
    }

    var written: String { text.written }
}
