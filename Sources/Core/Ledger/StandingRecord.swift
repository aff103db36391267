/// What the ledger remembers of a probe between two runs.
public struct StandingRecord: Sendable, Equatable {
    /// How many observed statuses are remembered.
    public static let memory = 10

    public let status: Status
    public let since: Timestamp
    public let sinceSteady: Duration
    public let lastTime: Timestamp
    public let lastSteady: Duration
    /// What was observed, newest first, whether it counted or not.
    public let observed: [Status]

    public init(
        status: Status, since: Timestamp, sinceSteady: Duration, lastTime: Timestamp, lastSteady: Duration,
        observed: [Status]
    ) {
        self.status = status
        self.since = since
        self.sinceSteady = sinceSteady
        self.lastTime = lastTime
        self.lastSteady = lastSteady
        self.observed = observed
    }

    /// What to remember once a report has been made.
    public init(_ report: Report, at clock: RunClock, after earlier: StandingRecord?) {
        self.init(
            status: report.status, since: report.standing.since, sinceSteady: clock.steady - report.standing.age,
            lastTime: report.time, lastSteady: clock.steady,
            observed: Array(([report.outcome.status] + (earlier?.observed ?? [])).prefix(Self.memory)))
    }
}
