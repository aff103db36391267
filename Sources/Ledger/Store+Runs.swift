internal import Core
internal import Linux

extension Store {
    /// The oldest runs a sink has not settled; one that cannot be read back is dropped, and told of.
    mutating func owed(to sink: ComponentName, atMost count: Int) throws(DatabaseFailure) -> [Run] {
        var settled: Int?
        try database.query("SELECT settled FROM sink WHERE name = ?", [.text(sink.description)]) {
            settled = $0.integer(0)
        }
        guard let settled else { return [] }
        var collector = RunCollector()
        try database.query(
            """
            SELECT \(RunCollector.columns) FROM run
            JOIN report ON report.run = run.seq JOIN probe ON probe.id = report.probe
            WHERE run.seq IN (SELECT seq FROM run WHERE seq > ?1 AND state = 1 ORDER BY seq LIMIT ?2)
            ORDER BY run.seq, report.place
            """, [.integer(settled), .integer(count)]
        ) { collector.add($0) }
        for damage in collector.damages {
            try drop(damage, for: sink)
        }
        return collector.runs
    }

    private mutating func drop(_ damage: RunCollector.Damage, for sink: ComponentName) throws(DatabaseFailure) {
        try database.transaction { database throws(DatabaseFailure) in
            try database.change(
                "UPDATE run SET state = ? WHERE seq = ?", [.state(.interrupted), .integer(damage.sequence)])
            try database.change(
                "UPDATE sink SET dropped = dropped + 1 WHERE enrolled = 1 AND settled < ?", [.integer(damage.sequence)])
            try database.change(
                "INSERT INTO notice (text) VALUES (?)",
                [.text("run \(damage.sequence) cannot be read back from the ledger: \(damage.text)")])
        }
    }

    /// Forgets a bite of what is too old; only what every sink has settled.
    mutating func prune(olderThan age: Duration) throws(DatabaseFailure) {
        let bite = 50
        var last: Int?
        try database.query(
            """
            SELECT max(seq) FROM (SELECT seq, steady FROM run ORDER BY seq LIMIT ?2)
            WHERE steady < (SELECT steady FROM clock) - ?1
            AND seq <= ifnull((SELECT min(settled) FROM sink WHERE enrolled = 1), seq)
            """, [.duration(age), .integer(bite)]
        ) { last = $0.optionalInteger(0) }
        guard let last else { return }
        try database.transaction { database throws(DatabaseFailure) in
            for table in ["report", "refusal"] {
                try database.change("DELETE FROM \(table) WHERE run <= ?", [.integer(last)])
            }
            try database.change("DELETE FROM run WHERE seq <= ?", [.integer(last)])
        }
    }
}
