private import Glibc
private import Linux
import Testing

@Suite(.timeLimit(.minutes(2)))
struct DamageTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try auditd.useFile()
        try auditd.audit(times: 3)
        try ledger("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    @Test("A ledger without its head is set aside and told with 1, and the run goes on")
    func garbageHead() throws {
        try workshop.overwrite("state/ledger.db", at: 0, with: Array(repeating: 0xa5, count: 100))
        try expectSetAside(next: 1)
    }

    @Test("A ledger cut in the middle is set aside and told with 1, and the run goes on")
    func truncated() throws {
        try workshop.truncate("state/ledger.db", to: 4096 * 3)
        try expectSetAside()
    }

    @Test("A ledger cut inside its first page is set aside and told with 1, and the run goes on")
    func stump() throws {
        try workshop.truncate("state/ledger.db", to: 1000)
        try expectSetAside(next: 1)
    }

    @Test(
        "Damage to any table is found out, set aside and told with 1, and the count goes on",
        arguments: ["run", "clock", "probe", "report", "sink", "notice"])
    func damagedTable(table: String) throws {
        try damage(table)
        try expectSetAside(next: 4)
    }

    @Test("Where the count itself is damaged it begins again")
    func damagedCount() throws {
        try damage("sqlite_sequence")
        try expectSetAside()
    }

    @Test("An empty ledger is a new one")
    func empty() throws {
        try workshop.truncate("state/ledger.db", to: 0)
        try auditd.audit(times: 2)
        #expect(try History(auditd).all == [1, 2])
    }

    @Test("A ledger of a later version is left alone and told with 1, and the audit still reaches its sink")
    func newer() throws {
        try ledger("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
        let before = try workshop.text(of: "state/ledger.db")
        let outcome = try auditd.run("run", "--format", "json")
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("has version 99, this program knows 1"))
        let report = try auditd.selfReport(in: outcome)
        #expect(report.status == "fail")
        #expect(try workshop.reports(in: "audit.jsonl").last == report)
        #expect(try workshop.text(of: "state/ledger.db") == before)
        #expect(!workshop.exists("state/ledger.db.damaged"))
        try ledger("PRAGMA user_version = 1")
        try auditd.audit()
        #expect(try History(auditd).all == [1, 2, 3, 4])
    }

    @Test("Who only looks at a damaged ledger is told so, and moves nothing")
    func looking() throws {
        try workshop.overwrite("state/ledger.db", at: 0, with: Array(repeating: 0xa5, count: 100))
        let before = try workshop.listing()
        let outcome = try auditd.run("history")
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("is set aside by the next 'auditd run'"))
        #expect(try workshop.listing() == before)
    }

    private func ledger(_ script: String) throws {
        try Database(workshop.path("state/ledger.db"), .readWrite).run(script)
    }

    /// Writes nonsense over the page in which a table begins.
    private func damage(_ table: String) throws {
        var page = 0
        var database = try Database(workshop.path("state/ledger.db"), .readOnly)
        try database.query("SELECT rootpage FROM sqlite_schema WHERE name = ?", [.text(table)]) { page = $0.integer(0) }
        try #require(page > 1)
        try workshop.overwrite("state/ledger.db", at: (page - 1) * 4096, with: Array(repeating: 0xa5, count: 4096))
    }

    /// The damage is told by the run that meets it, or by the one after where it came to light too late.
    private func expectSetAside(next: Int? = nil) throws {
        let runs = try (0..<3).map { _ in try auditd.run("run", "--format", "json") }
        let reports = try runs.map(auditd.selfReport(in:))
        #expect(reports.map { $0.text.contains("the ledger was damaged") }.count { $0 } == 1)
        let told = try #require(reports.firstIndex { $0.text.contains("the ledger was damaged") })
        #expect(told < 2)
        #expect(reports[told].status == "warn")
        #expect(runs.map(\.code) == [0, 1, 2].map { $0 == told ? 1 : 0 })
        #expect(workshop.exists("state/ledger.db.damaged"))

        let count = try History(auditd).finished.keys.sorted()
        #expect(count.count == 3)
        if let next { #expect(count == [next, next + 1, next + 2]) }
        let lines = try Set(workshop.reports(in: "audit.jsonl").map(\.run))
        #expect(reports.allSatisfy { lines.contains($0.run) })
    }
}
