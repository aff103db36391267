/// Everything a run is set up with.
public struct Configuration: Sendable {
    public let general: General
    public let generalFile: ConfigurationFile?
    public let probes: [Configured<RunnableProbe>]
    public let sinks: [Configured<RunnableSink>]
    /// Whether there is no file anywhere, and every probe runs as it is.
    public let isAbsent: Bool

    /// A component with the file that enabled it; no file where there is no configuration at all.
    public struct Configured<Component: Sendable>: Sendable {
        public let component: Component
        public let file: ConfigurationFile?
        public let isEnabled: Bool

        /// In a word for a list: `yes`, `no`, or `masked` by a file that hides it.
        public var enablement: String {
            if isEnabled { return "yes" }
            return file.map { $0.content == nil } == true ? "masked" : "no"
        }
    }

    public var enabledProbes: [RunnableProbe] { probes.filter(\.isEnabled).map(\.component) }
    /// Which sinks each probe names, also one that is switched off: what it reported before may still be owed.
    public var tiers: Tiers { Tiers(probes.map(\.component)) }

    public var enabledSinks: [RunnableSink] { sinks.filter(\.isEnabled).map(\.component) }
}
