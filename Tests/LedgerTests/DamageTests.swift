import TestSupport
import Testing

@testable import Core
@testable import Ledger
@testable import Linux

struct DamageTests {
    private let notebook = Notebook()

    /// Writes all of the log into the file itself, so that a test can spoil it there.
    private func settleLog() throws {
        let database = try Database(notebook.path, .readWrite)
        try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    @Test func `a file that is no database is set aside and told of`() throws {
        notebook.folder.write(String(repeating: "garbage ", count: 1000), to: "ledger.db")
        let opening = try notebook.begin(try notebook.open())
        #expect(opening.sequence == 1)
        #expect(opening.notices.count == 1)
        #expect(opening.notices[0].hasSuffix("a new one begins again at run 1"))
        #expect(notebook.folder.text(of: "ledger.db.damaged")?.hasPrefix("garbage") == true)
    }

    @Test func `a file damaged in its middle is set aside and counted on from`() throws {
        do {
            let ledger = try notebook.open()
            for _ in 0..<200 { try notebook.run(ledger, [Sample.report(facts: Sample.everyShape)]) }
        }
        try settleLog()
        var bytes = try #require(notebook.folder.bytes(of: "ledger.db"))
        for place in stride(from: 6 * 4096, to: bytes.count, by: 1) { bytes[place] = 0xa5 }
        notebook.folder.write(bytes, to: "ledger.db")

        let ledger = try notebook.open()
        let first = try notebook.run(ledger)
        #expect((first.sequence ?? 0) == 1 || (first.sequence ?? 0) > 200)
        #expect(notebook.folder.names().contains("ledger.db.damaged"))
        let second = try notebook.run(ledger)
        #expect(second.sequence == (first.sequence ?? 0) + 1)
    }

    @Test func `damage that shows between begin and commit costs no run`() throws {
        let ledger = try notebook.open()
        for _ in 0..<3 { try notebook.run(ledger, sinks: [Notebook.terms("file")]) }
        let opening = try notebook.begin(ledger, sinks: [Notebook.terms("file")])
        try settleLog()
        notebook.folder.write(String(repeating: "garbage ", count: 4000), to: "ledger.db")
        let run = Run(
            id: Sample.id(9), sequence: opening.sequence, host: "host-a", started: opening.clock.wall, elapsed: .zero,
            reports: [Sample.report()])
        try ledger.commit(run, at: opening.clock)

        #expect(try ledger.owed(to: ComponentName("file"), atMost: 10).map(\.sequence) == [4])
        #expect(try notebook.run(try notebook.open()).sequence == 5)
        #expect(notebook.folder.names().contains("ledger.db.damaged"))
    }

    @Test func `a log that is none any more is damage, not a ledger without its last runs`() throws {
        do {
            let ledger = try notebook.open()
            for _ in 0..<3 { try notebook.run(ledger) }
        }
        var log = try #require(notebook.folder.bytes(of: "ledger.db-wal"))
        for place in 0..<64 { log[place] = 0xa5 }
        notebook.folder.write(log, to: "ledger.db-wal")
        let opening = try notebook.begin(try notebook.open())
        #expect(opening.notices.count == 1)
        #expect(notebook.folder.bytes(of: "ledger.db.damaged-wal") == log)
    }

    @Test func `an empty file is a new ledger`() throws {
        notebook.folder.write("", to: "ledger.db")
        #expect(try notebook.begin(try notebook.open()).sequence == 1)
    }

    @Test func `a file of a later version is left as it is`() throws {
        do {
            let ledger = try notebook.open()
            try notebook.run(ledger)
        }
        do { try Database(notebook.path, .readWrite).run("PRAGMA user_version = 99") }
        let failure = #expect(throws: LedgerFailure.self) { _ = try notebook.open() }
        #expect(failure == .newer(notebook.path, found: 99, known: Schema.current.steps.count))
        #expect(!notebook.folder.names().contains("ledger.db.damaged"))
    }

    @Test func `a report that cannot be read back is dropped, told of, and not in the way`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file")]
        for _ in 0..<3 { try notebook.run(ledger, sinks: terms) }
        do { try Database(notebook.path, .readWrite).run("UPDATE report SET body = x'ff' WHERE run = 1") }
        #expect(try ledger.owed(to: ComponentName("file"), atMost: 10).map(\.sequence) == [2, 3])
        let opening = try notebook.begin(ledger, sinks: terms)
        #expect(opening.accounts[0].newlyDropped == 1)
        #expect(opening.notices.count == 1)
        #expect(opening.accounts[0].owed == 2)
    }

    @Test func `a place that cannot be made is told with its remedy`() {
        notebook.folder.write("a file", to: "state")
        let failure = #expect(throws: LedgerFailure.self) {
            _ = try SQLiteLedger(path: notebook.folder.file("state/ledger.db"))
        }
        guard case .unavailable(let why, let remedy)? = failure else {
            Issue.record("not unavailable: \(String(describing: failure))")
            return
        }
        #expect(why.hasPrefix(notebook.folder.file("state/ledger.db")))
        #expect(remedy.hasPrefix("StateDirectory="))
    }
}

struct MigrationTests {
    private let folder = TemporaryFolder()

    @Test func `each version is brought to the next, one step after the other`() throws {
        var database = try Database(folder.file("a.db"), .readWrite)
        let first = Schema(steps: ["CREATE TABLE a (n); INSERT INTO a VALUES (1)"])
        #expect(try first.migrate(&database) == .ready)
        let second = Schema(steps: first.steps + ["ALTER TABLE a ADD COLUMN m; UPDATE a SET m = n + 1"])
        #expect(try second.migrate(&database) == .ready)
        #expect(try second.migrate(&database) == .ready, "a second time there is nothing to do")
        var m = 0
        try database.query("SELECT m FROM a") { m = $0.integer(0) }
        #expect(m == 2)
    }

    @Test func `a step that fails leaves the version before it`() throws {
        var database = try Database(folder.file("a.db"), .readWrite)
        _ = try Schema(steps: ["CREATE TABLE a (n)"]).migrate(&database)
        let broken = Schema(steps: ["CREATE TABLE a (n)", "CREATE TABLE b (n)", "this is no statement"])
        #expect(throws: DatabaseFailure.self) { _ = try broken.migrate(&database) }
        var version = 0
        try database.query("PRAGMA user_version") { version = $0.integer(0) }
        #expect(version == 1)
        #expect(throws: DatabaseFailure.self, "the step before it was taken back too") {
            try database.run("SELECT * FROM b")
        }
    }
}
