internal import Core
internal import Linux

extension Store {
    mutating func enroll(_ sinks: [SinkTerms], at reading: ClockReading) throws(DatabaseFailure) -> [SinkAccount] {
        try database.transaction { database throws(DatabaseFailure) in
            var newest = 0
            try database.query("SELECT ifnull(max(seq), 0) FROM run") { newest = $0.integer(0) }
            return try database.enroll(sinks, newest: newest, at: try database.clock(at: reading))
        }
    }

    mutating func settle(_ settlement: Settlement, of sink: ComponentName) throws(DatabaseFailure) {
        try database.transaction { database throws(DatabaseFailure) in
            for refusal in settlement.refused {
                try database.change(
                    "INSERT OR REPLACE INTO refusal (sink, run, reason) VALUES (?, ?, ?)",
                    [.text(sink.description), .integer(refusal.sequence), .text(refusal.reason)])
            }
            try database.change(
                """
                UPDATE sink SET settled = max(settled, ifnull(?, settled)), told = ifnull(?, told),
                refused = refused + ?, error = ? WHERE name = ?
                """,
                [
                    .optional(settlement.through), .optional(settlement.told.map { Int($0.microseconds) }),
                    .integer(settlement.refused.count), .text(settlement.error), .text(sink.description),
                ])
        }
    }
}

extension Database {
    /// Opens an account for each sink, closes those of sinks that are gone, and drops what is past the bounds.
    ///
    /// A sink is owed nothing from before it was set up. One that was switched off keeps its place, and is owed
    /// what it missed, within its bounds.
    mutating func enroll(_ sinks: [SinkTerms], newest: Int, at clock: RunClock) throws(DatabaseFailure)
        -> [SinkAccount]
    {
        let names = sinks.map(\.sink.description)
        var known: [String: Bool] = [:]
        try query("SELECT name, enrolled FROM sink") { known[$0.text(0)] = $0.integer(1) == 1 }
        for (name, enrolled) in known where enrolled && !names.contains(name) {
            try change("UPDATE sink SET enrolled = 0 WHERE name = ?", [.text(name)])
        }
        for terms in sinks {
            try open(terms.sink, known: known[terms.sink.description], newest: newest)
            try drop(past: terms, at: clock)
        }
        return try accounts().filter { account in sinks.contains { $0.sink == account.sink } }
    }

    private mutating func open(_ sink: ComponentName, known: Bool?, newest: Int) throws(DatabaseFailure) {
        switch known {
        case true?: return
        case false?:
            try change("UPDATE sink SET enrolled = 1 WHERE name = ?", [.text(sink.description)])
        case nil:
            try change(
                """
                INSERT INTO sink (name, settled, enrolled, dropped, dropped_told, refused, refused_told, error)
                VALUES (?, ?, 1, 0, 0, 0, 0, '')
                """, [.text(sink.description), .integer(newest)])
        }
    }

    /// What is too old or too many for a sink is gone for it, and counted.
    private mutating func drop(past terms: SinkTerms, at clock: RunClock) throws(DatabaseFailure) {
        let name = DatabaseValue.text(terms.sink.description)
        let oldest = DatabaseValue.duration(clock.steady - terms.keepFor)
        var last = 0
        try query(
            """
            SELECT max(
                ifnull((SELECT max(seq) FROM run WHERE seq > settled AND state = 1 AND steady < ?2), 0),
                ifnull((SELECT seq FROM run WHERE seq > settled AND state = 1 ORDER BY seq DESC LIMIT 1 OFFSET ?3), 0))
            FROM sink WHERE name = ?1
            """, [name, oldest, .integer(terms.keepAtMost)]
        ) { last = $0.integer(0) }
        guard last > 0 else { return }
        try change(
            """
            UPDATE sink SET settled = ?2, dropped = dropped +
                (SELECT count(*) FROM run WHERE seq > settled AND seq <= ?2 AND state = 1) WHERE name = ?1
            """, [name, .integer(last)])
    }

    mutating func accounts() throws(DatabaseFailure) -> [SinkAccount] {
        var accounts: [SinkAccount] = []
        try query(
            """
            SELECT name, told, (SELECT count(*) FROM run WHERE seq > settled AND state = 1),
                (SELECT started FROM run WHERE seq > settled AND state = 1 ORDER BY seq LIMIT 1),
                dropped, dropped - dropped_told, refused, refused - refused_told, error
            FROM sink WHERE enrolled = 1 ORDER BY name
            """
        ) { row in
            guard let sink = ComponentName(parsing: row.text(0)) else { return }
            accounts.append(
                SinkAccount(
                    sink: sink, lastTold: row.isNull(1) ? nil : row.time(1), owed: row.integer(2),
                    oldestOwed: row.isNull(3) ? nil : row.time(3), dropped: row.integer(4),
                    newlyDropped: row.integer(5), refused: row.integer(6), newlyRefused: row.integer(7),
                    lastError: row.text(8)))
        }
        return accounts
    }
}
