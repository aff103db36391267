import TestSupport
import Testing

@testable import Core
@testable import Ledger
@testable import Linux

/// Whose the file is, as the one who writes and the one who reads see it.
struct OwnershipTests {
    private let notebook = Notebook()

    private func foreign(_ script: String) throws {
        let database = try Database(notebook.path, .readWrite)
        try database.run("CREATE TABLE song (title); INSERT INTO song VALUES ('x'); \(script)")
    }

    private var refusal: LedgerFailure {
        .unavailable(
            "\(notebook.path) is a database of somebody else's", remedy: "give 'ledger.path' a file of its own")
    }

    @Test(arguments: ["", "PRAGMA application_id = 7", "PRAGMA user_version = 1", "PRAGMA user_version = 99"])
    func `a database of somebody else's is refused and stays as it was`(_ script: String) throws {
        try foreign(script)
        let before = notebook.folder.bytes(of: "ledger.db")
        #expect(throws: refusal) { _ = try notebook.open() }
        #expect(throws: refusal) { _ = try SQLiteReader(path: notebook.path) }
        #expect(notebook.folder.bytes(of: "ledger.db") == before)
        #expect(notebook.folder.names() == ["ledger.db"])
    }

    @Test func `a database of somebody else's stays as it was, also where its log is damaged`() throws {
        try foreign("")
        notebook.folder.write(String(repeating: "garbage ", count: 100), to: "ledger.db-wal")
        let before = notebook.folder.bytes(of: "ledger.db")
        #expect(throws: refusal) { _ = try notebook.open() }
        #expect(notebook.folder.bytes(of: "ledger.db") == before)
    }

    @Test func `a ledger is known by its mark, also one that took the place of a damaged file`() throws {
        notebook.folder.write(String(repeating: "garbage ", count: 1000), to: "ledger.db")
        try notebook.run(try notebook.open())
        var mark = 0
        var database = try Database(notebook.path, .readOnly)
        try database.query("PRAGMA application_id") { mark = $0.integer(0) }
        #expect(mark == 0x6861_7564)
        #expect(try SQLiteReader(path: notebook.path).history(HistoryQuery()).count == 1)
    }

    @Test func `who reads a ledger of a later version is told so`() throws {
        try notebook.run(try notebook.open())
        do { try Database(notebook.path, .readWrite).run("PRAGMA user_version = 99") }
        let failure = LedgerFailure.newer(notebook.path, found: 99, known: Schema.current.steps.count)
        #expect(throws: failure) { _ = try SQLiteReader(path: notebook.path) }
    }

    @Test func `first starts at the same time make the tables once`() async throws {
        for round in 0..<20 {
            let path = notebook.folder.file("\(round).db")
            do { try Database(path, .readWrite).run("PRAGMA journal_mode = WAL") }
            let outcomes = await withTaskGroup(of: Result<Schema.Outcome, any Error>.self) { group in
                for _ in 0..<4 { group.addTask { Result { try Self.migrated(path) } } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            for outcome in outcomes { #expect(try outcome.get() == .ready) }
        }
    }

    private static func migrated(_ path: String) throws -> Schema.Outcome {
        var database = try Database(path, .readWrite)
        database.waitForOthers(atMost: 20_000)
        return try Schema.current.migrate(&database)
    }
}
