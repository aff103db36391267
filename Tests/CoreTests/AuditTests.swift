import Machine
import TestSupport
import Testing

@testable import Core

struct AuditTests {
    private let stage = AuditStage()

    @Test func `a run is kept before a sink sees it`() async {
        let ledger = stage.ledger
        stage.inbox.answers { run in ledger.runs.contains(run) ? nil : .refused("it was not in the ledger") }
        let result = await stage.audit([stage.probe()]).run(AuditRequest())
        #expect(stage.inbox.runs == stage.ledger.runs)
        #expect(result.isWhole)
    }

    @Test func `every run ends with the auditor's report about itself`() async {
        let result = await stage.audit([stage.probe("a"), stage.probe("b")]).run(AuditRequest())
        #expect(result.run.reports.map(\.probe.name) == ["a", "b", "auditor"])
        #expect(result.run.reports[2].status == .ok)
    }

    @Test func `the status before comes from the ledger`() async {
        _ = await stage.audit([stage.probe("a", .ok)]).run(AuditRequest())
        let result = await stage.audit([stage.probe("a", .fail)]).run(AuditRequest())
        #expect(result.run.reports[0].standing.previous == .ok)
        #expect(result.run.reports[0].standing.isChange)
    }

    @Test func `without a ledger the sinks are told all the same, and the report says so`() async {
        stage.ledger.fail(.begin, .unavailable("the disk is full", remedy: "make room"))
        let result = await stage.audit([stage.probe()]).run(AuditRequest())
        #expect(stage.inbox.runs.count == 1)
        #expect(stage.inbox.runs[0].sequence == nil)
        #expect(result.run.reports.last?.status == .fail)
        #expect(result.run.reports.last?.summary == "the ledger cannot be used: the disk is full (make room)")
        #expect(!result.isWhole)
    }

    @Test func `a commit that fails is told in the very run that it failed in`() async {
        stage.ledger.fail(.commit, .unavailable("no space", remedy: "make room"))
        let result = await stage.audit([stage.probe()]).run(AuditRequest())
        #expect(stage.inbox.runs.first?.reports.last?.status == .fail)
        #expect(stage.inbox.runs.first?.sequence == 1, "the place in the count was given")
        #expect(!result.isWhole)
    }

    @Test func `without any configuration nothing is missing`() async {
        let result = await stage.audit([stage.probe()], sinks: [], access: LedgerAccess.none).run(AuditRequest())
        #expect(result.isWhole)
        #expect(result.run.sequence == nil)
        #expect(result.run.reports.last?.status == .ok)
    }

    @Test func `only what is due runs, unless it is asked for by name or with all`() async {
        let hourly = stage.probe("hourly") { $0.every = .seconds(3600) }
        _ = await stage.audit([hourly, stage.probe("each")]).run(AuditRequest())
        func names(_ change: (inout AuditRequest) -> Void) async -> [String] {
            var request = AuditRequest()
            change(&request)
            return await stage.audit([hourly, stage.probe("each")]).run(request).run.reports.map(\.probe.name)
        }
        #expect(await names { _ in } == ["each", "auditor"])
        #expect(await names { $0.includesNotDue = true } == ["hourly", "each", "auditor"])
        #expect(await names { $0.probes = [ComponentName("hourly")] } == ["hourly", "auditor"])
    }

    @Test func `a worse status waits for its confirmation over runs`() async {
        func status(_ status: Status) async -> Status {
            let confirmed = stage.probe("a", status) { $0.confirm = 2 }
            return await stage.audit([confirmed]).run(AuditRequest()).run.reports[0].status
        }
        #expect(await status(.ok) == .ok)
        #expect(await status(.fail) == .ok)
        #expect(await status(.fail) == .fail)
        #expect(await status(.ok) == .ok)
    }

    @Test func `who counts by itself is told at once`() async {
        _ = await stage.audit([stage.probe("a", .ok)]).run(AuditRequest())
        let confirmed = stage.probe("a", .fail) { $0.confirm = 5 }
        let run = await stage.audit([confirmed.unconfirmed]).run(AuditRequest()).run
        #expect(run.reports[0].status == .fail)
    }

    @Test func `a sink that is not asked for stays owed`() async {
        var request = AuditRequest()
        request.sinks = [ComponentName("other")]
        let result = await stage.audit([stage.probe()]).run(request)
        #expect(result.deliveries.isEmpty)
        _ = await stage.audit([stage.probe()]).run(AuditRequest())
        #expect(stage.inbox.sequences == [1, 2])
    }
}
