public import Core
private import Linux

/// The ledger for those who only read: beside a run, without its lock, and without leaving a trace.
public final class SQLiteReader: LedgerReader {
    private let path: String
    private let database: Guarded<Database>
    private static let remedy = "run this as root or as its owner"

    public init(path: String) throws(LedgerFailure) {
        self.path = path
        do throws(SystemError) { _ = try FileTree().node(at: path) } catch {
            throw error.isAbsent ? .absent(path) : .unavailable("\(path) cannot be read: \(error)", remedy: Self.remedy)
        }
        var opened = try Self.open(path)
        let ownership: Ownership
        do throws(DatabaseFailure) { ownership = try Ownership(of: &opened) } catch { throw Self.failure(error, path) }
        try ownership.refuse(path)
        database = Guarded(opened)
    }

    private static func open(_ path: String) throws(LedgerFailure) -> Database {
        let shared: DatabaseFailure
        do throws(DatabaseFailure) { return try checked(Database(path, .readOnly)) } catch { shared = error }
        // Someone who may read the file but not the directory cannot share the log beside it.
        guard shared.kind == .cannotOpen || shared.kind == .readOnly else { throw failure(shared, path) }
        // The newest runs stand in the log: without it the file alone would tell what is no longer so.
        guard isLogEmpty(path) else {
            throw .unavailable("\(path) cannot be read together with \(path)-wal: \(shared.text)", remedy: remedy)
        }
        do throws(DatabaseFailure) { return try checked(Database(path, .readUnchanging)) } catch {
            throw failure(error, path)
        }
    }

    private static func isLogEmpty(_ path: String) -> Bool {
        // One that cannot be looked at may hold something.
        do throws(SystemError) { return try FileTree().node(at: path + "-wal").size == 0 } catch {
            return error.isAbsent
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
            .unavailable("\(path) cannot be read: \(failure.text)", remedy: remedy)
        case .damaged, .full, .busy, .other: LedgerFailure(failure, path: path)
        }
    }
}
