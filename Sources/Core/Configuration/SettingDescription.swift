/// A setting without its types: what a sample, a page or an explanation shows of it.
public struct SettingDescription: Sendable, Equatable {
    public let key: String
    public let meaning: String
    public let shape: String
    public let bounds: String
    /// The value as it would stand in a file; empty for a group.
    public let value: String
    public let members: [SettingDescription]

    public func named(_ key: String) -> SettingDescription {
        SettingDescription(
            key: key, meaning: meaning, shape: shape, bounds: bounds, value: value, members: members)
    }

    /// What may be written, in words.
    public var accepts: String {
        bounds.isEmpty ? shape : "\(shape); \(bounds)"
    }
}
