import Glibc
import TestSupport
import Testing

@testable import Core
@testable import Ledger
@testable import Linux

/// Whoever reads without being able to share the log: a link in place of its index, which SQLite refuses, stands for the missing right.
struct ReaderTests {
    private let notebook = Notebook()

    private func written(log: Bool) throws {
        do { try notebook.run(try notebook.open()) }
        if !log { try Database(notebook.path, .readWrite).run("PRAGMA wal_checkpoint(TRUNCATE)") }
        if notebook.folder.names().contains("ledger.db-shm") { try FileTree().remove(notebook.path + "-shm") }
        #expect(unsafe symlink("/nowhere", notebook.path + "-shm") == 0)
    }

    @Test func `a log that cannot be shared is told of, for the newest runs stand in it`() throws {
        try written(log: true)
        let failure = #expect(throws: LedgerFailure.self) { _ = try SQLiteReader(path: notebook.path) }
        guard case .unavailable(let why, let remedy)? = failure else {
            Issue.record("not unavailable: \(String(describing: failure))")
            return
        }
        #expect(why.hasPrefix("\(notebook.path) cannot be read together with \(notebook.path)-wal: "))
        #expect(remedy == "run this as root or as its owner")
    }

    @Test(arguments: [true, false])
    func `without a log, or with an empty one, the file alone is the whole ledger`(_ isThere: Bool) throws {
        try written(log: false)
        if isThere {
            notebook.folder.write("", to: "ledger.db-wal")
        } else if notebook.folder.names().contains("ledger.db-wal") {
            try FileTree().remove(notebook.path + "-wal")
        }
        #expect(try SQLiteReader(path: notebook.path).history(HistoryQuery()).count == 1)
    }
}
