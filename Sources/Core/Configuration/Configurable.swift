/// Settings as data: every property has a default, none is optional.
public protocol Configurable: Sendable {
    init()
    static var settings: [Setting<Self>] { get }
}

extension Configurable {
    public static var descriptions: [SettingDescription] { Self().current }

    /// The settings with the values they have now.
    public var current: [SettingDescription] {
        Self.settings.map { $0.description(of: self) }
    }

    /// Takes an entry if it has a setting for it.
    fileprivate mutating func take(_ entry: ConfigNode.Entry, _ complaints: inout [Complaint]) -> Bool {
        guard let setting = Self.settings.first(where: { $0.key == entry.key }) else { return false }
        setting.assign(&self, entry.value, &complaints)
        return true
    }
}

/// For a component with nothing to set.
public struct NoSettings: Configurable {
    public init() {}
    public static var settings: [Setting<Self>] { [] }
}

extension ConfigNode {
    /// Lays the settings over the defaults; a key that nobody knows is a mistake, never ignored.
    func read<A: Configurable>(into first: inout A, of owner: String, _ complaints: inout [Complaint]) {
        var none = NoSettings()
        read(into: &first, and: &none, of: owner, &complaints)
    }

    func read<A: Configurable, B: Configurable>(
        into first: inout A, and second: inout B, of owner: String, _ complaints: inout [Complaint]
    ) {
        guard case .map(let entries) = content else {
            complaints.append(complaint(wants: "settings such as 'enabled: true'"))
            return
        }
        for entry in entries where !first.take(entry, &complaints) && !second.take(entry, &complaints) {
            let keys = A.settings.map(\.key) + B.settings.map(\.key)
            complaints.append(
                Complaint(
                    entry.mark, "\(owner) has no setting '\(entry.key)'" + Nearest.hint(for: entry.key, among: keys)))
        }
    }
}
