/// A question to the host: it observes facts, then judges them.
///
/// A probe is a value that holds its settings and nothing else: no state survives a run.
/// ``observe(_:)`` may block. It runs on a thread of its own, and every wait in it must end
/// by ``ProbeContext/deadline``.
public protocol Probe: Configurable {
    associatedtype Finding: Reportable

    /// One word in lower case: the name of the file, of the JSON value, and the prefix of fields and metrics.
    static var name: String { get }
    static var about: About { get }

    /// Reads the facts. The only place in a probe that touches the host.
    func observe(_ context: ProbeContext) throws(ProbeFailure) -> Finding

    /// Pure judgements over a finding; the thresholds are the settings'. The first is the one a summary quotes.
    var checks: [Check<Finding>] { get }

    /// What the probe needs on this host as it is set up, and whether it has it.
    func needs(_ context: ProbeContext) -> [Need]
}

/// A typed finding that can list its facts.
public protocol Reportable: Sendable {
    @FieldBuilder var fields: [Field] { get }
}
