/// What one run is asked to do.
public struct AuditRequest: Sendable {
    /// The probes to run, due or not; empty is all that are due.
    public var probes: [ComponentName] = []
    /// The sinks to tell now, the others stay owed; empty is all.
    public var sinks: [ComponentName] = []
    public var includesNotDue = false

    public init() {}

    func selects(_ probe: RunnableProbe, after record: StandingRecord?, at clock: RunClock) -> Bool {
        guard probes.isEmpty else { return probes.contains { $0.covers(probe.name) } }
        return includesNotDue || probe.schedule.isDue(after: record, at: clock)
    }

    public func selects(_ sink: RunnableSink) -> Bool {
        sinks.isEmpty || sinks.contains { $0.covers(sink.name) }
    }
}

extension ComponentName {
    /// Whether it is the same name, or the name of all instances.
    public func covers(_ other: ComponentName) -> Bool {
        self == other || (instance == nil && name == other.name)
    }
}
