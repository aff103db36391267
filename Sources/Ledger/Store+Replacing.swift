internal import Core
internal import Linux

extension Store {
    /// Moves a damaged file to `NAME.damaged`, where it takes the place of an older one: a disk that
    /// damages every file must not be filled by them.
    static func replaced(_ path: String, because why: String, after known: Int? = nil) throws(LedgerFailure) -> Database
    {
        let last = known ?? lastSequence(in: path)
        do throws(SystemError) {
            for suffix in ["", "-wal", "-shm"] {
                do throws(SystemError) {
                    try FileTree().rename(path + suffix, to: path + ".damaged" + suffix)
                } catch {
                    guard error.isAbsent else { throw error }
                }
            }
            try PrivateFile.ensure(path, mode: 0o640)
        } catch {
            throw LedgerFailure(error, path: path)
        }
        do throws(DatabaseFailure) {
            return try fresh(path, after: last, because: why)
        } catch {
            throw LedgerFailure(error, path: path)
        }
    }

    private static func fresh(_ path: String, after last: Int?, because why: String) throws(DatabaseFailure) -> Database
    {
        var database = try open(path)
        _ = try Schema.current.migrate(&database)
        let count = last.map { "goes on after run \($0)" } ?? "begins again at run 1"
        try database.change(
            "INSERT INTO notice (text) VALUES (?)",
            [.text("the ledger was damaged (\(why)) and is set aside as \(path).damaged; a new one \(count)")])
        if let last {
            try database.change("INSERT INTO sqlite_sequence (name, seq) VALUES ('run', ?)", [.integer(last)])
        }
        return database
    }

    /// The last place given in the count, where a damaged file still tells.
    private static func lastSequence(in path: String) -> Int? {
        var last: Int?
        do throws(DatabaseFailure) {
            var database = try Database(path, .readOnly)
            try database.query("SELECT seq FROM sqlite_sequence WHERE name = 'run'") { last = $0.integer(0) }
        } catch {
            // What cannot be read back is begun again; the notice says so.
            return last
        }
        return last
    }
}
