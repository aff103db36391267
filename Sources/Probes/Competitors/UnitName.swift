internal import Core

/// The name of one unit, or of all instances of a template: `ptp4l@*.service`.
struct UnitName: Hashable {
    /// systemd's own limit.
    private static let longest = 255
    private static let kinds = ["service", "timer", "socket", "path"]

    let text: String
    /// What stands between `@` and the kind; nil of a plain unit.
    private let instance: Substring?
    /// The name without its kind, its instance and its `@`.
    let stem: String

    /// Whether it takes every loaded instance.
    var isPattern: Bool { instance == "*" }

    /// Whether it stands for the unit: is its name, or takes it as an instance.
    func takes(_ unit: String) -> Bool {
        guard isPattern else { return unit == text }
        let parts = text.split(separator: "*" as Character, omittingEmptySubsequences: false)
        return unit.utf8.count >= text.utf8.count && unit.hasPrefix(parts[0]) && unit.hasSuffix(parts[1])
    }

    /// A name without a kind is a service's, as for systemctl.
    init(_ written: String) throws(Fault) {
        let ending = written.lastIndex(of: ".").map { written[$0...].dropFirst() }
        let name = ending.map { Self.kinds.contains(String($0)) } == true ? written : written + ".service"
        let bare = name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
        let parts = bare.split(separator: "@" as Character, maxSplits: 1, omittingEmptySubsequences: false)
        guard name.utf8.count <= Self.longest, let first = parts.first, !first.isEmpty else { throw .noName }
        stem = String(first)
        instance = parts.count > 1 ? parts[1] : nil
        text = name
        guard instance?.isEmpty != true else { throw .template }
        guard stem.utf8.allSatisfy(Self.isPart), isPattern || (instance ?? "").utf8.allSatisfy(Self.isPart) else {
            throw .noName
        }
    }

    enum Fault: Error {
        case noName
        case template
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: ":-_.\\@".utf8.contains(byte)
        }
    }
}

extension UnitName: CustomStringConvertible {
    var description: String { text }
}

extension UnitName: SettingValue {
    static var shape: String { "a unit such as ntpsec.service, or all instances such as ptp4l@*.service" }

    init(_ node: ConfigNode) throws(Complaint) {
        guard case .scalar(let text, _) = node.content else {
            throw Complaint(node.mark, "this wants \(Self.shape), not a list or a group")
        }
        do throws(Fault) { try self.init(text) } catch {
            throw Complaint(node.mark, "'\(text.prefix(80))' \(error.words(text))")
        }
    }

    var written: String { text.written }
}

extension UnitName.Fault {
    fileprivate func words(_ text: String) -> String {
        switch self {
        case .noName:
            "is no unit's name, which is at most 255 letters, digits and :-_.\\@, of the kind .service, .timer, "
                + ".socket or .path"
        case .template:
            "is a template: name an instance such as ptp4l@eth0.service, or all of them with '@*'"
        }
    }
}
