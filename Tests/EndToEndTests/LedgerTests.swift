private import Glibc
private import Linux
import Testing

@Suite(.timeLimit(.minutes(2)))
struct LedgerTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try auditd.useFile()
    }

    @Test("The number of the run grows by one, in the ledger as in the file")
    func count() throws {
        try auditd.audit(times: 5)
        #expect(try workshop.sequences(in: "audit.jsonl") == [1, 2, 3, 4, 5])
        #expect(try History(auditd).all == [1, 2, 3, 4, 5])
    }

    @Test("While another holds the lock a run ends with 75, and nothing is written")
    func lock() throws {
        try auditd.audit()
        let before = try workshop.listing()
        let lock = try FileLock(workshop.path("state/lock"))
        for command in ["run", "deliver"] {
            let outcome = try auditd.run(command)
            #expect(outcome.code == 75)
            #expect(outcome.errorLines.count == 1)
            #expect(outcome.error.contains("another auditd holds \(workshop.path("state/lock"))"))
            #expect(outcome.output.isEmpty)
        }
        #expect(try workshop.listing() == before)
        withExtendedLifetime(lock) {}
    }

    @Test("What only looks needs no lock")
    func lookingBesideARun() throws {
        try auditd.audit()
        let lock = try FileLock(workshop.path("state/lock"))
        for command in ["history", "probes", "sinks", "doctor"] { #expect(try auditd.run(command).code == 0) }
        withExtendedLifetime(lock) {}
    }

    @Test("A request to end is obeyed while the ledger is waited for, and costs nothing", arguments: [SIGTERM, SIGINT])
    func request(signal: CInt) throws {
        try auditd.audit()
        let database = try Database(workshop.path("state/ledger.db"), .readWrite)
        try database.run("BEGIN IMMEDIATE")
        let running = try auditd.start("run", "--format", "none")
        running.send(signal)
        #expect(try running.end().end == .signal(Int(signal)))
        try database.run("ROLLBACK")
        try auditd.audit()
        #expect(try workshop.sequences(in: "audit.jsonl") == [1, 2])
    }

    @Test("Ten at the same time make one count without gaps, and whoever came too late ends with 75")
    func tenAtOnce() throws {
        try auditd.audit()
        let running = try (0..<10).map { _ in try auditd.start("run", "--format", "none") }
        let codes = try running.map { try $0.end().code }
        #expect(codes.allSatisfy { $0 == 0 || $0 == 75 })
        let runs = 1 + codes.count { $0 == 0 }
        #expect(runs > 1)
        #expect(try workshop.sequences(in: "audit.jsonl") == Array(1...runs))
        #expect(try History(auditd).finished.keys.sorted() == Array(1...runs))
        #expect(try auditd.selfReport().status == "ok")
    }

    @Test("Where no lock can be had the run goes on and says so", arguments: ["mkdir", "ln -s /nowhere"])
    func noLock(tool: String) throws {
        try workshop.makeDirectory("state")
        let words = tool.split(separator: " ").map(String.init) + [workshop.path("state/lock")]
        _ = try Program(words: words).run()
        let outcome = try auditd.run("run")
        #expect(outcome.code == 0)
        #expect(outcome.error.contains("state/lock: "))
        #expect(outcome.error.contains("nothing keeps another auditd from writing at once"))
    }

    @Test("A state directory may have any name", arguments: ["a b?c#d%41&e='f\"", "/twice//slashed", "umläut\u{1b}"])
    func awkwardName(name: String) throws {
        var auditd = auditd
        auditd.state = workshop.path(name)
        try auditd.audit(times: 2)
        auditd.state = "/" + auditd.state
        try auditd.audit()
        #expect(try History(auditd).all == [1, 2, 3])
    }

    @Test("A file in place of the state directory is told with 1, and the audit still reaches its sink")
    func stateIsAFile() throws {
        try workshop.write("state", "")
        let outcome = try auditd.run("run", "--format", "json")
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("the ledger: "))
        let report = try auditd.selfReport(in: outcome)
        #expect(report.status == "fail" && report.sequence == nil)
        #expect(try workshop.reports(in: "audit.jsonl") == [report])
    }

    @Test(
        "A disk that cannot be written is told with 1, and the audit still reaches its sink",
        .enabled(if: Auditd.isRoot, "only root can have a disk of its own"), arguments: ["full", "read-only"])
    func unwritable(kind: String) throws {
        try workshop.mountDisk("state", size: "16k")
        if kind == "full" { try workshop.fillDisk("state") } else { try workshop.makeReadOnly("state") }
        let outcome = try auditd.run("run", "--format", "json")
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("the ledger: "))
        #expect(try auditd.selfReport(in: outcome).status == "fail")
        #expect(try workshop.reports(in: "audit.jsonl").last?.status == "fail")
    }

    @Test(
        "A disk that fills up between runs costs no finished run, and the count goes on when there is room",
        .enabled(if: Auditd.isRoot, "only root can have a disk of its own"))
    func diskFillsUp() throws {
        try workshop.mountDisk("state", size: "1M")
        try auditd.audit(times: 3)
        try workshop.fillDisk("state")
        var ended: [Int?] = []
        for _ in 0..<8 { ended.append(try auditd.run("run", "--format", "none").code) }
        #expect(ended.allSatisfy { $0 == 0 || $0 == 1 } && ended.contains(1))
        try workshop.remove("state/filler")
        try auditd.audit(times: 2)
        let history = try History(auditd)
        #expect(history.all == Array(1...history.all.count))
        #expect(history.finished.keys.contains(3))
        let told = try Set(workshop.reports(in: "audit.jsonl").map(\.run))
        #expect(history.finished.values.allSatisfy(told.contains))
    }

    @Test("A limit on the size of files is an error of the ledger, not an end by SIGXFSZ")
    func fileSizeLimit() throws {
        let outcome = try auditd.run("run", "--format", "json", through: ["prlimit", "--fsize=20000"])
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("the ledger: "))
        #expect(try workshop.reports(in: "audit.jsonl").last?.status == "fail")
        try auditd.audit()
    }
}
