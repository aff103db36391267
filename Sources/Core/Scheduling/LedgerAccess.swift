/// How a run comes by its ledger.
public enum LedgerAccess: Sendable {
    /// None is wanted: there is no configuration anywhere.
    case none
    /// A dry run: what was before is read, nothing is written.
    case consulting(@Sendable () throws(LedgerFailure) -> [ComponentName: StandingRecord])
    case opening(@Sendable () throws(LedgerFailure) -> any Ledger)
}
