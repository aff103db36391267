/// How the ledger stands with a sink.
public struct SinkAccount: Sendable, Equatable {
    public let sink: ComponentName
    public let lastTold: Timestamp?
    public let owed: Int
    public let oldestOwed: Timestamp?
    /// Runs that grew too old or too many while the sink was down, ever.
    public let dropped: Int
    /// Of these, how many no report has told of yet.
    public let newlyDropped: Int
    /// Runs that the sink refused for good, ever.
    public let refused: Int
    public let newlyRefused: Int
    /// What went wrong at the last try; empty where it went well.
    public let lastError: String

    public init(
        sink: ComponentName, lastTold: Timestamp?, owed: Int, oldestOwed: Timestamp?, dropped: Int, newlyDropped: Int,
        refused: Int, newlyRefused: Int, lastError: String
    ) {
        self.sink = sink
        self.lastTold = lastTold
        self.owed = owed
        self.oldestOwed = oldestOwed
        self.dropped = dropped
        self.newlyDropped = newlyDropped
        self.refused = refused
        self.newlyRefused = newlyRefused
        self.lastError = lastError
    }
}
