public import Core
private import Linux

/// The ledger for those who only read: beside a run, without its lock, and without leaving a trace.
public final class SQLiteReader: LedgerReader {
    private let path: String
    private let database: Guarded<Database>

    public init(path: String) throws(LedgerFailure) {
        self.path = path
        do throws(SystemError) { _ = try FileTree().node(at: path) } catch {
            throw error.isAbsent ? .absent(path) : LedgerFailure(error, path: path)
        }
        do throws(DatabaseFailure) { database = Guarded(try Self.open(path)) } catch {
            throw Self.failure(error, path)
        }
    }

    private static func open(_ path: String) throws(DatabaseFailure) -> Database {
        do throws(DatabaseFailure) {
            return try checked(Database(path, .readOnly))
        } catch {
            // Someone who may read the file but not the directory cannot open the log beside it.
            guard error.kind == .cannotOpen || error.kind == .readOnly else { throw error }
            return try checked(Database(path, .readUnchanging))
        }
    }

    private static func checked(_ database: consuming Database) throws(DatabaseFailure) -> Database {
        database.waitForOthers(atMost: 2000)
        try database.query("SELECT count(*) FROM sqlite_schema") { _ in }
        return database
    }

    public func history(_ query: HistoryQuery) throws(LedgerFailure) -> [HistoryEntry] {
        try ask { database throws(DatabaseFailure) in try database.history(query) }
    }

    public func standings() throws(LedgerFailure) -> [ComponentName: StandingRecord] {
        try ask { database throws(DatabaseFailure) in try database.standings() }
    }

    public func accounts() throws(LedgerFailure) -> [SinkAccount] {
        try ask { database throws(DatabaseFailure) in try database.accounts() }
    }

    private func ask<Answer: Sendable>(
        _ question: @Sendable (inout Database) throws(DatabaseFailure) -> Answer
    ) throws(LedgerFailure) -> Answer {
        let path = path
        let result = database.withLock { database -> Result<Answer, LedgerFailure> in
            do throws(DatabaseFailure) { return .success(try question(&database)) } catch {
                return .failure(Self.failure(error, path))
            }
        }
        return try result.get()
    }

    private static func failure(_ failure: DatabaseFailure, _ path: String) -> LedgerFailure {
        switch failure.kind {
        case .cannotOpen, .readOnly:
            .unavailable("\(path) cannot be read: \(failure.text)", remedy: "run this as root or as its owner")
        case .damaged, .full, .busy, .other: LedgerFailure(failure, path: path)
        }
    }
}
