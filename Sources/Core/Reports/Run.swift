/// One audit of this host: what a sink is handed, already filtered for it.
public struct Run: Sendable, Equatable {
    public let id: RunID
    /// The place in this host's count of runs; `nil` where the ledger could not be asked for one.
    public let sequence: Int?
    public let host: String
    public let started: Timestamp
    public let elapsed: Duration
    public let reports: [Report]

    package init(
        id: RunID, sequence: Int?, host: String, started: Timestamp, elapsed: Duration, reports: [Report]
    ) {
        self.id = id
        self.sequence = sequence
        self.host = host
        self.started = started
        self.elapsed = elapsed
        self.reports = reports
    }

    /// The worst status in it.
    public var status: Status { reports.map(\.status).max() ?? .skipped }

    func with(_ reports: [Report]) -> Run {
        Run(id: id, sequence: sequence, host: host, started: started, elapsed: elapsed, reports: reports)
    }
}
