/// One setting of a component: its key, where it lives, what it means.
///
/// From this one declaration come the decoding with its complaints, the sample, the page and the explanation.
public struct Setting<Owner: Sendable>: Sendable {
    let key: String
    let meaning: String
    let shape: String
    /// The limits in words; empty where there are none.
    let bounds: String
    /// The settings inside a group; empty for a single value.
    let members: @Sendable (Owner) -> [SettingDescription]
    let assign: @Sendable (inout Owner, ConfigNode, inout [Complaint]) -> Void
    let written: @Sendable (Owner) -> String

    public init<Value: SettingValue>(
        _ key: StaticString, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ meaning: StaticString
    ) {
        self.init(key, path, meaning, bounds: "") { _ in true }
    }

    public init<Value: SettingValue & Comparable>(
        _ key: StaticString, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ meaning: StaticString,
        within range: ClosedRange<Value>
    ) {
        let bounds = "\(range.lowerBound.written) to \(range.upperBound.written)"
        self.init(key, path, meaning, bounds: bounds, accepts: range.contains)
    }

    private init<Value: SettingValue>(
        _ key: StaticString, _ path: any WritableKeyPath<Owner, Value> & Sendable, _ meaning: StaticString,
        bounds: String, accepts: @escaping @Sendable (Value) -> Bool
    ) {
        self.key = key.description
        self.meaning = meaning.description
        self.bounds = bounds
        shape = Value.shape
        members = { _ in [] }
        assign = { owner, node, complaints in
            do throws(Complaint) {
                let value = try Value(node)
                guard accepts(value) else {
                    throw Complaint(node.mark, "'\(key)' is \(value.written), the limits are \(bounds)")
                }
                owner[keyPath: path] = value
            } catch {
                complaints.append(error.about("\(key)"))
            }
        }
        written = { $0[keyPath: path].written }
    }

    /// A group of settings below one key.
    public init<Group: Configurable>(
        group key: StaticString, _ path: any WritableKeyPath<Owner, Group> & Sendable, _ meaning: StaticString
    ) {
        self.key = key.description
        self.meaning = meaning.description
        bounds = ""
        shape = "a group of settings"
        members = { owner in Group.settings.map { $0.description(of: owner[keyPath: path]) } }
        assign = { owner, node, complaints in
            node.read(into: &owner[keyPath: path], of: "'\(key)'", &complaints)
        }
        written = { _ in "" }
    }

    func description(of owner: Owner) -> SettingDescription {
        SettingDescription(
            key: key, meaning: meaning, shape: shape, bounds: bounds, value: written(owner), members: members(owner))
    }
}
