/// A type that a setting can have: it reads itself from a file and writes itself into one.
public protocol SettingValue: Sendable, Equatable {
    /// What a person may write, after "wants": "a time such as 100ms, 5min or 7d".
    static var shape: String { get }

    init(_ node: ConfigNode) throws(Complaint)

    /// As it would stand in a file.
    var written: String { get }
}

extension Bool: SettingValue {
    public static var shape: String { "true or false" }

    public init(_ node: ConfigNode) throws(Complaint) {
        guard case .scalar(let text, isPlain: true) = node.content else { throw node.complaint(wants: Self.shape) }
        switch text.lowercased() {
        case "true", "yes", "on": self = true
        case "false", "no", "off": self = false
        default: throw node.complaint(wants: Self.shape)
        }
    }

    public var written: String { self ? "true" : "false" }
}

extension Int: SettingValue {
    public static var shape: String { "a whole number" }

    public init(_ node: ConfigNode) throws(Complaint) {
        guard let number = Int(try node.text(or: Self.shape)) else { throw node.complaint(wants: Self.shape) }
        self = number
    }

    public var written: String { String(self) }
}

extension String: SettingValue {
    public static var shape: String { "a text" }

    public init(_ node: ConfigNode) throws(Complaint) {
        self = try node.text(or: Self.shape)
    }

    public var written: String { quotedIfNeeded }
}

extension SettingValue where Self: RawRepresentable<String> & CaseIterable {
    public static var shape: String {
        "one of " + allCases.map(\.rawValue).joined(separator: ", ")
    }

    public init(_ node: ConfigNode) throws(Complaint) {
        let text = try node.text(or: Self.shape)
        guard let value = Self(rawValue: text) else { throw node.complaint(wants: Self.shape) }
        self = value
    }

    public var written: String { rawValue }
}

extension Status: SettingValue {}

extension ComponentName: SettingValue {
    public static var shape: String { "a name such as webhook or webhook@ops" }

    public init(_ node: ConfigNode) throws(Complaint) {
        guard let name = ComponentName(parsing: try node.text(or: Self.shape)) else {
            throw node.complaint(wants: Self.shape)
        }
        self = name
    }

    public var written: String { description }
}
