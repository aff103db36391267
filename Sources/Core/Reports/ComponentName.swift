/// Which probe or sink, and which of several set up side by side: `postfix`, `postfix@relay`.
public struct ComponentName: Sendable, Hashable {
    public let name: String
    public let instance: String?

    public init(_ name: String, instance: String? = nil) {
        self.name = name
        self.instance = instance
    }

    /// The auditor's report about itself.
    public static let auditor = ComponentName("auditor")
}

extension ComponentName {
    /// Reads `NAME` or `NAME@INSTANCE`; nil for what could not be a file's name.
    public init?(parsing text: String) {
        let parts = text.split(separator: "@" as Character, maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let name = parts.first, Self.isWord(name), parts.count == 1 || Self.isWord(parts[1]) else { return nil }
        self.init(name, instance: parts.count == 2 ? parts[1] : nil)
    }

    /// Letters, digits, `_`, `-`, `.` and `:`; 1 to 64 of them, none of which means anything to a path or a terminal.
    private static func isWord(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix(".")
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789_-.:".unicodeScalars.contains(scalar))
            }
    }
}

extension ComponentName: CustomStringConvertible {
    public var description: String {
        instance.map { "\(name)@\($0)" } ?? name
    }
}

extension ComponentName: Comparable {
    public static func < (lhs: ComponentName, rhs: ComponentName) -> Bool {
        lhs.description < rhs.description
    }
}
