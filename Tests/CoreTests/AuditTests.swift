import Machine
import TestSupport
import Testing

@testable import Core

struct AuditTests {
    private let clock = FakeClock()
    private let ledger = FakeLedger()
    private let inbox = ScriptedSink.Inbox()

    private func audit(
        _ probes: [RunnableProbe] = [], sinks: [RunnableSink]? = nil, limit: Duration = .seconds(60),
        access: LedgerAccess? = nil
    ) -> Audit {
        var general = General()
        general.limit = limit
        let ledger = ledger
        return Audit(
            host: Host(name: "host-a", clock: clock, files: FakeFiles(), threads: MachineThreads()), probes: probes,
            sinks: sinks ?? [sink],
            general: general, ledger: access ?? .opening { () throws(LedgerFailure) in ledger })
    }

    private var sink: RunnableSink {
        var settings = ScriptedSink.Settings()
        settings.inbox = inbox
        return RunnableSink(ScriptedSink.self, settings, name: ComponentName("scripted"), subscription: Subscription())
    }

    private func probe(
        _ name: String = "modules", _ status: Status = .ok, _ change: (inout Schedule) -> Void = { _ in }
    ) -> RunnableProbe {
        var schedule = Schedule()
        change(&schedule)
        let judgement: Judgement = status == .fail ? .fail("it is wrong") : .ok("it is well")
        let scripted = ScriptedProbe { _ in ScriptedProbe.Finding(judgements: [judgement]) }
        return RunnableProbe(scripted, name: ComponentName(name), schedule: schedule)
    }

    @Test func `a run is kept before a sink sees it`() async {
        let ledger = ledger
        inbox.answers { run in ledger.runs.contains(run) ? nil : .refused("it was not in the ledger") }
        let result = await audit([probe()]).run(AuditRequest())
        #expect(inbox.runs == ledger.runs)
        #expect(result.isWhole)
    }

    @Test func `every run ends with the auditor's report about itself`() async {
        let result = await audit([probe("a"), probe("b")]).run(AuditRequest())
        #expect(result.run.reports.map(\.probe.name) == ["a", "b", "auditor"])
        #expect(result.run.reports[2].status == .ok)
    }

    @Test func `the status before comes from the ledger`() async {
        _ = await audit([probe("a", .ok)]).run(AuditRequest())
        let result = await audit([probe("a", .fail)]).run(AuditRequest())
        #expect(result.run.reports[0].standing.previous == .ok)
        #expect(result.run.reports[0].standing.isChange)
    }

    @Test func `without a ledger the sinks are told all the same, and the report says so`() async {
        ledger.fail(.begin, .unavailable("the disk is full", remedy: "make room"))
        let result = await audit([probe()]).run(AuditRequest())
        #expect(inbox.runs.count == 1)
        #expect(inbox.runs[0].sequence == nil)
        #expect(result.run.reports.last?.status == .fail)
        #expect(result.run.reports.last?.summary == "the ledger cannot be used: the disk is full (make room)")
        #expect(!result.isWhole)
    }

    @Test func `a commit that fails is told in the very run that it failed in`() async {
        ledger.fail(.commit, .unavailable("no space", remedy: "make room"))
        let result = await audit([probe()]).run(AuditRequest())
        #expect(inbox.runs.first?.reports.last?.status == .fail)
        #expect(inbox.runs.first?.sequence == 1, "the place in the count was given")
        #expect(!result.isWhole)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a ledger whose disk is stuck does not hold the run`() async {
        let stuck = LedgerAccess.opening { () throws(LedgerFailure) in hang() }
        let result = await audit([probe()], limit: .seconds(20), access: stuck).run(AuditRequest())
        #expect(result.trouble == .late(after: .seconds(5)))
        #expect(result.run.reports[0].status == .ok)
    }

    @Test func `without any configuration nothing is missing`() async {
        let result = await audit([probe()], sinks: [], access: LedgerAccess.none).run(AuditRequest())
        #expect(result.isWhole)
        #expect(result.run.sequence == nil)
        #expect(result.run.reports.last?.status == .ok)
    }

    @Test(.timeLimit(.minutes(1)))
    func `probes that hang leave the sinks their time`() async {
        let hung = RunnableProbe(
            ScriptedProbe { _ in hang() }, name: ComponentName("hung"), schedule: Schedule())
        let result = await audit([hung], limit: .seconds(20)).run(AuditRequest())
        #expect(inbox.runs.count == 1)
        #expect(result.run.reports[0].outcome.status == .unknown)
        #expect(result.run.reports.last?.summary == "1 of 1 probes did not come back: hung")
    }

    @Test func `only what is due runs, unless it is asked for by name or with all`() async {
        let hourly = probe("hourly") { $0.every = .seconds(3600) }
        _ = await audit([hourly, probe("each")]).run(AuditRequest())
        func names(_ change: (inout AuditRequest) -> Void) async -> [String] {
            var request = AuditRequest()
            change(&request)
            return await audit([hourly, probe("each")]).run(request).run.reports.map(\.probe.name)
        }
        #expect(await names { _ in } == ["each", "auditor"])
        #expect(await names { $0.includesNotDue = true } == ["hourly", "each", "auditor"])
        #expect(await names { $0.probes = [ComponentName("hourly")] } == ["hourly", "auditor"])
    }

    @Test func `a worse status waits for its confirmation over runs`() async {
        func status(_ status: Status) async -> Status {
            let confirmed = probe("a", status) { $0.confirm = 2 }
            return await audit([confirmed]).run(AuditRequest()).run.reports[0].status
        }
        #expect(await status(.ok) == .ok)
        #expect(await status(.fail) == .ok)
        #expect(await status(.fail) == .fail)
        #expect(await status(.ok) == .ok)
    }

    @Test func `a sink that is not asked for stays owed`() async {
        var request = AuditRequest()
        request.sinks = [ComponentName("other")]
        let result = await audit([probe()]).run(request)
        #expect(result.deliveries.isEmpty)
        _ = await audit([probe()]).run(AuditRequest())
        #expect(inbox.sequences == [1, 2])
    }
}
