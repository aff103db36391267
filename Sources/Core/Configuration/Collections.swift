extension Array: SettingValue where Element: SettingValue {
    public static var shape: String { "a list such as [a, b], each \(Element.shape)" }

    public init(_ node: ConfigNode) throws(Complaint) {
        guard case .list(let nodes) = node.content else { throw node.complaint(wants: Self.shape) }
        var values: [Element] = []
        for node in nodes { values.append(try Element(node)) }
        self = values
    }

    public var written: String { "[" + map(\.written).joined(separator: ", ") + "]" }
}

/// Texts under names of the operator's own choosing, in the order they were written.
public struct NamedTexts: SettingValue {
    public let entries: [Entry]

    public struct Entry: Sendable, Equatable {
        public let name: String
        public let text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    public static var shape: String { "names with their values such as {a: 1, b: 2}" }

    public init(_ node: ConfigNode) throws(Complaint) {
        guard case .map(let pairs) = node.content else { throw node.complaint(wants: Self.shape) }
        var entries: [Entry] = []
        for pair in pairs { entries.append(Entry(name: pair.key, text: try String(pair.value))) }
        self.init(entries)
    }

    public var written: String {
        "{" + entries.map { "\($0.name.written): \($0.text.written)" }.joined(separator: ", ") + "}"
    }
}
