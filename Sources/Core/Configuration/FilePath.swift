/// The whole path of a file.
public struct FilePath: SettingValue {
    public let text: String

    public init(_ text: StaticString) {
        self.text = text.description
    }

    public static var shape: String { "a whole path such as /var/log/hostaudit/audit.jsonl" }

    public init(_ node: ConfigNode) throws(Complaint) {
        let text = try node.text(or: Self.shape)
        // A relative path would mean another file under the timer than in a shell.
        guard text.hasPrefix("/"), !text.hasSuffix("/"), !text.unicodeScalars.contains("\0") else {
            throw node.complaint(wants: Self.shape)
        }
        self.text = text
    }

    public var written: String { text.written }

    /// The directory it is in.
    public var directory: String { Self.directory(of: text) }

    public static func directory(of path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
