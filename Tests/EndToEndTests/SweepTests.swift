private import Glibc
import Testing

/// Breaks every call that a run makes on its ledger and its file, one after the other.
@Suite(.timeLimit(.minutes(5)))
struct SweepTests {
    private let workshop: Workshop
    private let auditd: Auditd
    /// The steps on the ledger, and those on the file, which another thread takes.
    private let traces: [Strace]

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try workshop.makeDirectory("logs")
        try auditd.useFile("logs/audit.jsonl")
        let ledger = ["state", "state/lock", "state/ledger.db", "state/ledger.db-wal", "state/ledger.db-shm"]
        let file = ["logs", "logs/audit.jsonl"]
        traces = try [ledger, file].map { [workshop] names in
            try Strace(on: names.map { workshop.path($0) }, log: workshop.path("strace.log"))
        }
        try auditd.audit(times: 2)
    }

    @Test("A kill at any step leaves every run whole and told, or told as interrupted")
    func kill() throws {
        var (killed, told) = (0, 0)
        for (strace, step) in try steps() {
            let outcome = try strace.run(auditd, "signal=SIGKILL", at: step)
            #expect(outcome.end == .signal(Int(SIGKILL)) || outcome.end == .code(0), "step \(step)")
            killed += outcome.end == .code(0) ? 0 : 1
            told += try auditd.selfReport().text.contains("1 interrupted since") ? 1 : 0
        }
        #expect(killed > 20)
        try expectNothingLost()
        #expect(told > 0)
        #expect(try History(auditd).interrupted.count == told)
    }

    @Test("An error at any step is no end and no loss", arguments: ["EIO", "ENOSPC"])
    func error(code: String) throws {
        var failed = 0
        for (strace, step) in try steps() {
            let outcome = try strace.run(auditd, "error=\(code)", at: step)
            #expect(outcome.code == 0 || outcome.code == 1, "step \(step): \(outcome)")
            failed += outcome.code == 1 ? 1 : 0
            try auditd.audit()
        }
        #expect(failed > 0)
        try expectNothingLost()
    }

    private func steps() throws -> [(Strace, Int)] {
        try traces.flatMap { strace in try strace.steps(auditd).map { (strace, $0) } }
    }

    private func expectNothingLost() throws {
        let history = try History(auditd)
        #expect(history.all == Array(1...history.all.count), "a place in the count is missing")

        let told = try workshop.reports(in: "logs/audit.jsonl").filter { line in
            line.sequence.map { history.finished[$0] != nil } ?? false
        }
        for line in told {
            #expect(line.sequence.flatMap { history.finished[$0] } == line.run, "another run under the same number")
        }
        var first: [Int] = []
        for sequence in told.compactMap(\.sequence) where !first.contains(sequence) { first.append(sequence) }
        #expect(first == history.finished.keys.sorted(), "a run is missing in the file, or out of order")
    }
}
