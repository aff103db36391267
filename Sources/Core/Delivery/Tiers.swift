/// Which sinks each probe names in its own file.
public struct Tiers: Sendable {
    private let sinks: [ComponentName: [ComponentName]]

    public init(_ probes: [RunnableProbe]) {
        sinks = Dictionary(probes.map { ($0.name, $0.schedule.sinks) }, uniquingKeysWith: { first, _ in first })
    }

    /// A probe that names none is told to all; a name without an instance stands for all of its instances.
    func include(_ sink: ComponentName, in probe: ComponentName) -> Bool {
        guard let named = sinks[probe], !named.isEmpty else { return true }
        return named.contains { $0.covers(sink) }
    }
}
