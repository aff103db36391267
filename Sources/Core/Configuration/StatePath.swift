/// The path of a file of our own; one that does not begin with `/` is below the state directory.
public struct StatePath: SettingValue {
    public let text: String

    public init(_ text: StaticString) {
        self.text = text.description
    }

    public static var shape: String { "a path, below the state directory where it does not begin with /" }

    public init(_ node: ConfigNode) throws(Complaint) {
        let text = try node.text(or: Self.shape)
        guard !text.isEmpty, !text.hasSuffix("/"), !text.unicodeScalars.contains("\0") else {
            throw node.complaint(wants: Self.shape)
        }
        self.text = text
    }

    public var written: String { text.written }

    public func below(_ state: String) -> String {
        text.hasPrefix("/") ? text : "\(state)/\(text)"
    }
}
