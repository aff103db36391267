internal import Core
internal import Linux

extension Store {
    /// Moves a damaged file to `NAME.damaged`, where it takes the place of an older one: a disk that
    /// damages every file must not be filled by them.
    ///
    /// The new file is complete before it takes the name, in one step: were this process killed half way,
    /// the next one would find an empty file, and nobody would hear of the damage.
    static func replaced(_ path: String, because why: String, after known: Int? = nil) throws(LedgerFailure) -> Database
    {
        let new = path + ".new"
        do throws(SystemError) {
            try removeIfThere(new)
            try removeIfThere(new + "-journal")
            try PrivateFile.ensure(new, mode: 0o640)
        } catch {
            throw LedgerFailure(error, path: path)
        }
        do throws(DatabaseFailure) {
            try prepare(new, instead: path, after: known ?? lastSequence(in: path), because: why)
        } catch {
            throw LedgerFailure(error, path: path)
        }
        do throws(SystemError) { try swap(new, for: path) } catch { throw LedgerFailure(error, path: path) }
        do throws(DatabaseFailure) { return try reopened(path) } catch { throw LedgerFailure(error, path: path) }
    }

    private static func prepare(
        _ new: String, instead path: String, after last: Int?, because why: String
    ) throws(DatabaseFailure) {
        var database = try Database(new, .readWrite)
        _ = try Schema.current.migrate(&database)
        let count = last.map { "goes on after run \($0)" } ?? "begins again at run 1"
        try database.change(
            "INSERT INTO notice (text) VALUES (?)",
            [.text("the ledger was damaged (\(why)) and is set aside as \(path).damaged; a new one \(count)")])
        if let last {
            try database.change("INSERT INTO sqlite_sequence (name, seq) VALUES ('run', ?)", [.integer(last)])
        }
    }

    /// The logs go first: a damaged file without them is still found to be damaged, while they would be
    /// taken for those of the new file.
    private static func swap(_ new: String, for path: String) throws(SystemError) {
        let (tree, aside) = (FileTree(), path + ".damaged")
        for suffix in ["-wal", "-shm"] {
            do throws(SystemError) { try tree.rename(path + suffix, to: aside + suffix) } catch {
                guard error.isAbsent else { throw error }
                try removeIfThere(aside + suffix)
            }
        }
        try removeIfThere(aside)
        try tree.link(path, as: aside)
        try tree.rename(new, to: path)
    }

    private static func reopened(_ path: String) throws(DatabaseFailure) -> Database {
        var owner = Ownership()
        return try open(path, &owner)
    }

    private static func removeIfThere(_ path: String) throws(SystemError) {
        do throws(SystemError) { try FileTree().remove(path) } catch {
            guard error.isAbsent else { throw error }
        }
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
