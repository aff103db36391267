internal import Core
internal import Linux

/// The open file behind the ledger; its questions stand in extensions, one file for each kind.
struct Store: ~Copyable {
    let path: String
    var database: Database
    /// The run that is under way, to be begun again where the file is replaced under it.
    var current: (start: RunStart, sinks: [SinkTerms], sequence: Int)?
    /// The last notice that the run under way tells of; later ones are for the next.
    var lastNoticeTold = 0

    init(path: String) throws(LedgerFailure) {
        do throws(SystemError) {
            try FileTree().makeDirectory(FilePath.directory(of: path), mode: 0o750)
            try PrivateFile.ensure(path, mode: 0o640)
        } catch {
            throw LedgerFailure(error, path: path)
        }
        var opened = try Self.opened(path)
        try Self.migrate(&opened, path)
        database = opened
        self.path = path
    }

    private static func opened(_ path: String) throws(LedgerFailure) -> Database {
        var owner = Ownership()
        let database = try found(path, &owner)
        try owner.refuse(path)
        return database
    }

    private static func found(_ path: String, _ owner: inout Ownership) throws(LedgerFailure) -> Database {
        // SQLite takes a log that does not begin as one for none at all, and what stood in it for never written.
        let fault = logFault(path)
        do throws(DatabaseFailure) {
            let database = try open(path, &owner)
            if fault == nil || !owner.isOurs { return database }
        } catch {
            // What is damaged is set aside, whose it was cannot be told.
            guard error.kind == .damaged else { throw LedgerFailure(error, path: path) }
            return try replaced(path, because: fault ?? error.text)
        }
        return try replaced(path, because: fault ?? "")
    }

    private static func logFault(_ path: String) -> String? {
        let start: [UInt8]
        // Without a log there is nothing in it to be lost; one that cannot be read is told of when it is opened.
        do throws(SystemError) { start = try FileTree().beginning(of: path + "-wal", count: 32) } catch { return nil }
        guard start.count == 32, ![[0x37, 0x7f, 0x06, 0x82], [0x37, 0x7f, 0x06, 0x83]].contains(start.prefix(4)) else {
            return nil
        }
        return "\(path)-wal does not begin as a log"
    }

    /// Opens and reads the first page, so that a file that is none is found out at once; what is somebody else's
    /// stays as it is.
    static func open(_ path: String, _ owner: inout Ownership) throws(DatabaseFailure) -> Database {
        var database = try Database(path, .readWrite)
        database.waitForOthers(atMost: 2000)
        database.keepLogOnClose()
        owner = try Ownership(of: &database)
        guard owner.isOurs else { return database }
        // The log is carried over while it is small: a start reads all of it.
        try database.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 64; PRAGMA synchronous = NORMAL")
        return database
    }

    /// Sets a damaged file aside and begins an empty one that goes on counting where it can.
    mutating func startAnew(because why: String) throws(LedgerFailure) {
        database = try Self.replaced(path, because: why, after: current.map { $0.sequence - 1 })
        try Self.migrate(&database, path)
        guard let (start, sinks, _) = current else { return }
        do throws(DatabaseFailure) { _ = try begin(start, sinks: sinks) } catch {
            throw LedgerFailure(error, path: path)
        }
        // The run was told of its beginning already, so this damage is news to the next one.
        lastNoticeTold = 0
    }

    private static func migrate(_ database: inout Database, _ path: String) throws(LedgerFailure) {
        let outcome: Schema.Outcome
        do throws(DatabaseFailure) { outcome = try Schema.current.migrate(&database) } catch {
            throw LedgerFailure(error, path: path)
        }
        if case .newer(let found) = outcome {
            throw .newer(path, found: found, known: Schema.current.steps.count)
        }
    }
}
