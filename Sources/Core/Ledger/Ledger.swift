/// The durable log of runs: what was seen before, and what every sink is still owed.
///
/// Calls may block on the disk; the scheduler makes them on lanes. A conformer is asked from several
/// threads at once and puts the calls in order itself.
public protocol Ledger: Sendable {
    /// Takes the next place in the count of runs, before the first probe starts.
    func begin(_ start: RunStart, sinks: [SinkTerms]) throws(LedgerFailure) -> Opening

    /// Writes a whole run in one transaction; it outlives a loss of power once this returns.
    func commit(_ run: Run, at clock: RunClock) throws(LedgerFailure)

    /// Brings the sinks' accounts up to date without a run, for a delivery alone.
    func enroll(_ sinks: [SinkTerms], at reading: ClockReading) throws(LedgerFailure) -> [SinkAccount]

    /// The oldest runs a sink has not settled, oldest first.
    func owed(to sink: ComponentName, atMost count: Int) throws(LedgerFailure) -> [Run]

    /// Moves a sink's place in the log forward.
    func settle(_ settlement: Settlement, of sink: ComponentName) throws(LedgerFailure)

    /// Forgets a few of the runs that are older than `age` and owed to nobody.
    func prune(olderThan age: Duration) throws(LedgerFailure)
}

/// The start of a run, as the ledger notes it.
public struct RunStart: Sendable {
    public let id: RunID
    public let host: String
    public let reading: ClockReading

    public init(id: RunID, host: String, reading: ClockReading) {
        self.id = id
        self.host = host
        self.reading = reading
    }
}
