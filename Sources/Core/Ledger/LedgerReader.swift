/// The questions a person asks of the ledger; answered without the lock, beside a run.
public protocol LedgerReader: Sendable {
    /// Newest first.
    func history(_ query: HistoryQuery) throws(LedgerFailure) -> [HistoryEntry]
    func standings() throws(LedgerFailure) -> [ComponentName: StandingRecord]
    func accounts() throws(LedgerFailure) -> [SinkAccount]
}
