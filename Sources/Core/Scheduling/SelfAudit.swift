/// The auditor's report about itself: the ledger, what sinks are owed, what did not come back.
///
/// It goes the way of every other probe, so a sink cannot tell the difference.
struct SelfAudit: Probe {
    static let name = ComponentName.auditor.name
    static let about = About(
        "the audit itself: its ledger, its sinks, what did not come back",
        why: "An audit that fails in silence is worse than none; this report comes with every run.")
    static var settings: [Setting<Self>] { [] }

    var finding = Finding()

    struct Finding: Sendable {
        var accounts: [SinkAccount] = []
        var interrupted: [InterruptedRun] = []
        var notices: [String] = []
        /// Why there is no ledger; `nil` where it works, or where none is wanted.
        var trouble: LedgerFailure?
        var late: [ComponentName] = []
        var probes = 0
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> Finding { finding }

    func needs(_ context: ProbeContext) -> [Need] { [] }

    var checks: [Check<Finding>] { SelfChecks.all }
}

extension SelfAudit.Finding: Reportable {
    var fields: [Field] {
        Field("probes", probes)
        Field("late", late.map(\.description))
        Field("ledger_works", trouble == nil)
        Field("interrupted_runs", interrupted.count)
        Field.rows("sinks", label: "sink", accounts, name: \.sink.description) { account in
            Field("owed", account.owed)
            if let oldest = account.oldestOwed {
                Field("oldest_owed", oldest)
            }
            if let told = account.lastTold {
                Field("last_told", told)
            }
            Field.total("dropped", account.dropped)
            Field.total("refused", account.refused)
            if !account.lastError.isEmpty {
                Field("last_error", account.lastError)
            }
        }
    }
}
