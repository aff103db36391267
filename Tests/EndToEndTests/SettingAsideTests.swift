private import Glibc
private import Linux
import Testing

/// Kills a run at every step of its way from a damaged ledger to a new one, or from none to the first.
@Suite(.timeLimit(.minutes(5)))
struct SettingAsideTests {
    private let workshop: Workshop
    private let auditd: Auditd
    private let strace: Strace

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try auditd.useFile()
        let names = [
            "", "/lock", "/ledger.db", "/ledger.db-wal", "/ledger.db-shm", "/ledger.db.new", "/ledger.db.new-journal",
            "/ledger.db.damaged", "/ledger.db.damaged-wal",
        ]
        strace = try Strace(
            on: names.map { [workshop] in workshop.path("state" + $0) }, log: workshop.path("strace.log"))
    }

    @Test("A kill while the first ledger is made leaves one that works")
    func first() throws {
        let last = try strace.steps(auditd).upperBound
        for step in stride(from: 1, through: last, by: 2) {
            try workshop.tool("rm", "-rf", workshop.path("state"), workshop.path("audit.jsonl"))
            _ = try strace.run(auditd, "signal=SIGKILL", at: step)
            try auditd.audit(times: 2)
            let history = try History(auditd)
            #expect(history.all == Array(1...history.all.count), "step \(step)")
            let told = try Set(workshop.reports(in: "audit.jsonl").map(\.run))
            #expect(told == Set(history.finished.values), "step \(step)")
        }
    }

    @Test("A kill while a damaged ledger is set aside hides neither the damage nor where the count was")
    func again() throws {
        try auditd.audit(times: 3)
        try Database(workshop.path("state/ledger.db"), .readWrite).run("PRAGMA wal_checkpoint(TRUNCATE)")
        try workshop.overwrite("state/ledger.db", at: 4096, with: Array(repeating: 0xa5, count: 4096))
        try workshop.tool("cp", "-r", workshop.path("state"), workshop.path("damaged"))
        for step in 1...90 {
            try workshop.tool("rm", "-rf", workshop.path("state"), workshop.path("audit.jsonl"))
            try workshop.tool("cp", "-r", workshop.path("damaged"), workshop.path("state"))
            _ = try strace.run(auditd, "signal=SIGKILL", at: step)
            for _ in 0..<2 { _ = try auditd.run("run", "--format", "none") }
            try auditd.audit()
            let reports = try workshop.reports(in: "audit.jsonl")
            #expect(reports.contains { $0.text.contains("the ledger was damaged") }, "step \(step)")
            #expect(reports.allSatisfy { ($0.sequence ?? 0) > 3 }, "step \(step)")
            #expect(!workshop.exists("state/ledger.db.new"), "step \(step)")
        }
    }
}
