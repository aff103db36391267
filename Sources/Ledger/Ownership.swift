internal import Core
internal import Linux

/// Whose a database file is, and of which version, by the marks that SQLite keeps for that.
struct Ownership {
    /// "haud", in the header of every ledger.
    static let mark = 0x6861_7564

    private var foundMark = 0
    private var version = 0
    private var tables = 0

    /// Of a file that has not been looked into.
    init() {}

    init(of database: inout Database) throws(DatabaseFailure) {
        try database.query("PRAGMA application_id") { foundMark = $0.integer(0) }
        try database.query("PRAGMA user_version") { version = $0.integer(0) }
        try database.query("SELECT count(*) FROM sqlite_schema") { tables = $0.integer(0) }
    }

    /// Whether this program may write to it.
    var isOurs: Bool { (foundMark == Self.mark || tables == 0) && version <= Schema.current.steps.count }

    /// Refuses what this program must not touch; a file without tables is free for the taking.
    func refuse(_ path: String) throws(LedgerFailure) {
        guard foundMark == Self.mark || tables == 0 else {
            throw .unavailable(
                "\(path) is a database of somebody else's", remedy: "give 'ledger.path' a file of its own")
        }
        let known = Schema.current.steps.count
        guard version <= known else { throw .newer(path, found: version, known: known) }
    }
}
