import Machine
import TestSupport

@testable import Core

/// What the tests of a whole run stand on: a ledger, a sink that keeps what it is given, and runs that use them.
struct AuditStage {
    let clock = FakeClock()
    let ledger = FakeLedger()
    let inbox = ScriptedSink.Inbox()

    func audit(
        _ probes: [RunnableProbe] = [], sinks: [RunnableSink]? = nil, limit: Duration = .seconds(60),
        access: LedgerAccess? = nil
    ) -> Audit {
        var general = General()
        general.limit = limit
        let ledger = ledger
        return Audit(
            host: Host(name: "host-a", clock: clock, files: FakeFiles(), threads: MachineThreads()), probes: probes,
            sinks: sinks ?? [sink], tiers: Tiers(probes),
            general: general, ledger: access ?? .opening { () throws(LedgerFailure) in ledger })
    }

    var sink: RunnableSink {
        var settings = ScriptedSink.Settings()
        settings.inbox = inbox
        return RunnableSink(ScriptedSink.self, settings, name: ComponentName("scripted"), subscription: Subscription())
    }

    func probe(
        _ name: String = "modules", _ status: Status = .ok, _ change: (inout Schedule) -> Void = { _ in }
    ) -> RunnableProbe {
        var schedule = Schedule()
        change(&schedule)
        let judgement: Judgement = status == .fail ? .fail("it is wrong") : .ok("it is well")
        let scripted = ScriptedProbe { _ in ScriptedProbe.Finding(judgements: [judgement]) }
        return RunnableProbe(scripted, name: ComponentName(name), schedule: schedule)
    }
}
