/// A sink type with its types erased, ready to be configured by name.
public struct SinkRegistration: Sendable {
    public let name: String
    public let about: About
    /// The keys of its file: those every sink has, then its own.
    public let settings: [SettingDescription]
    let make: @Sendable (ComponentName, ConfigNode?, inout [Complaint]) -> RunnableSink

    public init<S: Sink & ~Copyable>(_: S.Type) {
        name = S.name
        about = S.about
        settings = Subscription.descriptions + S.Settings.descriptions
        make = { name, node, complaints in
            var (subscription, settings) = (Subscription(), S.Settings())
            node?.read(into: &subscription, and: &settings, of: "sink '\(S.name)'", &complaints)
            return RunnableSink(S.self, settings, name: name, subscription: subscription)
        }
    }
}
