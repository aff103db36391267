internal import Linux

/// The tables, and the steps from each version of them to the next.
///
/// A step is never changed once it has been released; a new version adds one at the end.
struct Schema {
    let steps: [String]

    static let current = Schema(steps: [first])

    /// Brings a database up to date in one transaction; a database of a later version is left alone.
    func migrate(_ database: inout Database) throws(DatabaseFailure) -> Outcome {
        let found = try Self.version(of: &database)
        guard found < steps.count else { return found == steps.count ? .ready : .newer(found) }
        return try database.transaction { database throws(DatabaseFailure) in
            // Another first start may have been quicker, and its tables are there now.
            let found = try Self.version(of: &database)
            guard found < steps.count else { return found == steps.count ? .ready : .newer(found) }
            for step in steps[found...] { try database.run(step) }
            try database.run("PRAGMA user_version = \(steps.count)")
            return .ready
        }
    }

    private static func version(of database: inout Database) throws(DatabaseFailure) -> Int {
        var version = 0
        try database.query("PRAGMA user_version") { version = $0.integer(0) }
        return version
    }

    enum Outcome: Equatable {
        case ready
        case newer(Int)
    }

    // Times are microseconds since 1970; "steady" ones count on a line that never jumps.
    // Each index of reports holds all that a question names, so that no body is read to be passed over.
    // AUTOINCREMENT: a place in the count is never given twice, also when all runs were pruned.
    private static let first = """
        PRAGMA application_id = \(Ownership.mark);
        CREATE TABLE run (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL, host TEXT NOT NULL,
            started INTEGER NOT NULL, steady INTEGER NOT NULL, elapsed INTEGER, state INTEGER NOT NULL);
        CREATE UNIQUE INDEX run_by_id ON run (id);
        CREATE INDEX run_by_start ON run (started);
        CREATE INDEX run_unfinished ON run (seq, state) WHERE state <> 1;
        CREATE TABLE clock (
            one INTEGER PRIMARY KEY CHECK (one = 1), wall INTEGER NOT NULL, since_boot INTEGER NOT NULL,
            boot TEXT NOT NULL, steady INTEGER NOT NULL);
        CREATE TABLE probe (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, instance TEXT NOT NULL,
            status INTEGER, since INTEGER, since_steady INTEGER, last_time INTEGER, last_steady INTEGER,
            observed BLOB, UNIQUE (name, instance));
        CREATE TABLE report (
            run INTEGER NOT NULL, place INTEGER NOT NULL, probe INTEGER NOT NULL, time INTEGER NOT NULL,
            elapsed INTEGER NOT NULL, status INTEGER NOT NULL, previous INTEGER, since INTEGER NOT NULL,
            age INTEGER NOT NULL, gap INTEGER NOT NULL, changed INTEGER NOT NULL, body BLOB NOT NULL,
            PRIMARY KEY (run, place)) WITHOUT ROWID;
        CREATE INDEX report_by_probe ON report (probe, run, status, changed);
        CREATE INDEX report_not_ok ON report (run, probe, status, changed) WHERE status <> 1;
        CREATE INDEX report_of_change ON report (run, probe, status) WHERE changed = 1;
        CREATE TABLE sink (
            name TEXT PRIMARY KEY, settled INTEGER NOT NULL, enrolled INTEGER NOT NULL, told INTEGER,
            dropped INTEGER NOT NULL, dropped_told INTEGER NOT NULL, refused INTEGER NOT NULL,
            refused_told INTEGER NOT NULL, error TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE refusal (
            sink TEXT NOT NULL, run INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (sink, run)) WITHOUT ROWID;
        CREATE TABLE notice (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
        """
}
