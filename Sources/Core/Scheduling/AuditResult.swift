/// What a run came to.
public struct AuditResult: Sendable {
    public let run: Run
    public let deliveries: [Delivery]
    /// Why the ledger did not work; `nil` where it did, or where none is wanted.
    public let trouble: LedgerFailure?
    /// Losses of which this run is the first to tell: runs dropped or refused, damage to the ledger.
    public let lost: Int

    /// Whether something of ours was lost, or may be: a reader must not take this run for a clean one.
    public var isWhole: Bool {
        trouble == nil && lost == 0 && deliveries.allSatisfy { $0.refused == 0 }
    }
}
