private import Glibc
import TestSupport
import Testing

@testable import Linux

struct DatabaseTests {
    private let folder = TemporaryFolder()

    @Test func `values come back as they went in`() throws {
        var database = try Database(folder.file("a.db"), .readWrite)
        try database.run("CREATE TABLE t (n INTEGER, s TEXT, b BLOB, e TEXT)")
        try database.change(
            "INSERT INTO t VALUES (?, ?, ?, ?)", [.integer(.min), .text("é\u{0}x"), .blob([0, 255]), .null])
        var seen = 0
        try database.query("SELECT n, s, b, e FROM t") { row in
            seen += 1
            #expect(row.integer(0) == .min)
            #expect(row.text(1) == "é\u{0}x")
            #expect(row.blob(2) == [0, 255])
            #expect(row.isNull(3))
        }
        #expect(seen == 1)
    }

    @Test func `a transaction that fails leaves nothing behind`() throws {
        var database = try Database(folder.file("a.db"), .readWrite)
        try database.run("CREATE TABLE t (n INTEGER UNIQUE)")
        #expect(throws: DatabaseFailure.self) {
            try database.transaction { database throws(DatabaseFailure) in
                try database.change("INSERT INTO t VALUES (1)")
                try database.change("INSERT INTO t VALUES (1)")
            }
        }
        var count = 0
        try database.query("SELECT count(*) FROM t") { count = $0.integer(0) }
        #expect(count == 0)
    }

    @Test func `a file that is no database is damaged`() {
        folder.write(String(repeating: "this is not a database ", count: 100), to: "a.db")
        let failure = #expect(throws: DatabaseFailure.self) {
            let database = try Database(folder.file("a.db"), .readWrite)
            try database.run("PRAGMA journal_mode = WAL")
        }
        #expect(failure?.kind == .damaged)
    }

    @Test func `a directory in its place cannot be opened`() {
        let failure = #expect(throws: DatabaseFailure.self) { _ = try Database(folder.path, .readWrite) }
        #expect(failure?.kind == .cannotOpen)
    }

    @Test func `a name with the characters of a URI is a name`() throws {
        let name = "a?b#c%d e.db"
        let database = try Database(folder.file(name), .readWrite)
        try database.run("CREATE TABLE t (n)")
        #expect(folder.names() == [name])
    }

    @Test func `the directory may be a link, the file may not`() throws {
        let (real, link) = (folder.file("real"), folder.file("link"))
        try FileTree().makeDirectory(real, mode: 0o755)
        #expect(unsafe symlink(real, link) == 0)
        let database = try Database(link + "/a.db", .readWrite)
        try database.run("CREATE TABLE t (n)")
        #expect(unsafe symlink(real + "/a.db", real + "/b.db") == 0)
        let failure = #expect(throws: DatabaseFailure.self) { _ = try Database(link + "/b.db", .readWrite) }
        #expect(failure?.kind == .cannotOpen)
    }

    @Test func `a second writer is told that the first is at work`() throws {
        let first = try Database(folder.file("a.db"), .readWrite)
        try first.run("CREATE TABLE t (n); BEGIN IMMEDIATE")
        let second = try Database(folder.file("a.db"), .readWrite)
        let failure = #expect(throws: DatabaseFailure.self) { try second.run("BEGIN IMMEDIATE") }
        #expect(failure?.kind == .busy)
    }
}
