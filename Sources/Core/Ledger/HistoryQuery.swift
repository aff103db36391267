/// Which reports a person asks for.
public struct HistoryQuery: Sendable, Equatable {
    /// A name without an instance stands for all of its instances; an empty list for every probe.
    public var probes: [ComponentName] = []
    public var statuses: [Status] = []
    public var since: Timestamp?
    public var until: Timestamp?
    public var changesOnly = false
    public var run: RunReference?
    public var limit = 50

    public init() {}

    public enum RunReference: Sendable, Equatable {
        case sequence(Int)
        case id(RunID)
    }
}

/// One line of the history: a report in its run, a run that was never finished, or damage.
public enum HistoryEntry: Sendable, Equatable {
    case report(Report, run: Run)
    /// Without a successor that told of it, the run may also be under way.
    case unfinished(InterruptedRun, id: RunID, host: String, mayStillRun: Bool)
    /// What is in the ledger is not what was written.
    case unreadable(run: Int, probe: ComponentName, why: String)
}
