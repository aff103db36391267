import Machine
import TestSupport
import Testing

@testable import Core

/// What the limit of a run is for: whoever hangs, it ends, and what could be seen is kept.
struct AuditLimitTests {
    private let stage = AuditStage()

    @Test(.timeLimit(.minutes(1)))
    func `a ledger whose disk is stuck does not hold the run`() async {
        let stuck = LedgerAccess.opening { () throws(LedgerFailure) in hang() }
        let result = await stage.audit([stage.probe()], limit: .seconds(20), access: stuck).run(AuditRequest())
        #expect(result.trouble == .late(after: .seconds(5)))
        #expect(result.run.reports[0].status == .ok)
    }

    @Test(.timeLimit(.minutes(1)))
    func `probes that hang leave the sinks their time`() async {
        let hung = RunnableProbe(
            ScriptedProbe { _ in hang() }, name: ComponentName("hung"), schedule: Schedule())
        let result = await stage.audit([hung], limit: .seconds(20)).run(AuditRequest())
        #expect(stage.inbox.runs.count == 1)
        #expect(result.run.reports[0].outcome.status == .unknown)
        #expect(result.run.reports.last?.summary == "1 of 1 probes did not come back: hung")
    }

    @Test(.timeLimit(.minutes(1)))
    func `a probe that hangs to the end of the run leaves time to write it down`() async {
        let hung = stage.probe("hung") { $0.limit = .seconds(3600) }
        let stuck = RunnableProbe(ScriptedProbe { _ in hang() }, name: hung.name, schedule: hung.schedule)
        let result = await stage.audit([stuck], sinks: [], limit: .seconds(4)).run(AuditRequest())
        #expect(result.trouble == nil)
        #expect(stage.ledger.runs.count == 1)
        #expect(result.isWhole)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a sink that hangs to the end of the run is no trouble of the ledger`() async {
        stage.inbox.answers { _ in hang() }
        let result = await stage.audit([stage.probe()], limit: .seconds(4)).run(AuditRequest())
        #expect(result.trouble == nil)
        #expect(result.isWhole, "what the sink is owed is kept")
    }
}
