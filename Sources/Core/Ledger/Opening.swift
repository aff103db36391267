/// What the ledger says when a run begins.
public struct Opening: Sendable {
    public let sequence: Int
    public let clock: RunClock
    /// Runs that began and were never finished, and of which nobody has been told.
    public let interrupted: [InterruptedRun]
    public let standings: [ComponentName: StandingRecord]
    public let accounts: [SinkAccount]
    /// What happened to the ledger itself since the last run, in words.
    public let notices: [String]

    public init(
        sequence: Int, clock: RunClock, interrupted: [InterruptedRun],
        standings: [ComponentName: StandingRecord], accounts: [SinkAccount], notices: [String]
    ) {
        self.sequence = sequence
        self.clock = clock
        self.interrupted = interrupted
        self.standings = standings
        self.accounts = accounts
        self.notices = notices
    }
}

/// A run that was killed, or whose host went down, before it was written.
public struct InterruptedRun: Sendable, Equatable {
    public let sequence: Int
    public let started: Timestamp

    public init(sequence: Int, started: Timestamp) {
        self.sequence = sequence
        self.started = started
    }
}
