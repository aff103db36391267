internal import Core
internal import Linux

extension Store {
    /// Takes a place in the count; not forced to the disk, for nothing has left the host yet.
    mutating func begin(_ start: RunStart, sinks: [SinkTerms]) throws(DatabaseFailure) -> Opening {
        let opening = try database.transaction { database throws(DatabaseFailure) in
            let clock = RunClock(start.reading, after: try database.lastClock())
            try database.change(
                "UPDATE run SET state = ? WHERE state <> 1 AND state = ?", [.state(.interrupted), .state(.begun)])
            try database.change(
                "INSERT INTO run (id, host, started, steady, state) VALUES (?, ?, ?, ?, ?)",
                [
                    .blob(start.id.bytes), .text(start.host), .integer(Int(clock.wall.microseconds)),
                    .integer(Int(clock.steady.microseconds)), .state(.begun),
                ])
            var sequence = 0
            try database.query("SELECT last_insert_rowid()") { sequence = $0.integer(0) }
            try database.setClock(start.reading, steady: clock.steady)
            return Opening(
                sequence: sequence, clock: clock, interrupted: try database.interrupted(before: sequence),
                standings: try database.standings(),
                accounts: try database.enroll(sinks, newest: sequence - 1, at: clock), notices: try database.notices())
        }
        try database.query("SELECT ifnull(max(id), 0) FROM notice") { lastNoticeTold = $0.integer(0) }
        return opening
    }

    /// Writes the run and forces it to the disk: what follows may leave the host.
    mutating func commit(_ run: Run, at clock: RunClock) throws(DatabaseFailure) {
        guard let sequence = run.sequence else { return }
        let told = lastNoticeTold
        try database.run("PRAGMA synchronous = FULL")
        defer { database.relaxed() }
        try database.transaction { database throws(DatabaseFailure) in
            try database.change(
                "UPDATE run SET elapsed = ?, state = ? WHERE seq = ?",
                [.integer(Int(run.elapsed.microseconds)), .state(.finished), .integer(sequence)])
            for (place, report) in run.reports.enumerated() {
                try database.insert(report, run: sequence, place: place, at: clock)
            }
            try database.change("DELETE FROM notice WHERE id <= ?", [.integer(told)])
            try database.run("UPDATE sink SET dropped_told = dropped, refused_told = refused")
        }
    }
}

extension Database {
    fileprivate mutating func lastClock() throws(DatabaseFailure) -> (reading: ClockReading, steady: Duration)? {
        var last: (ClockReading, Duration)?
        try query("SELECT wall, since_boot, boot, steady FROM clock") { row in
            let reading = ClockReading(
                wall: Timestamp(microseconds: Int64(row.integer(0))), sinceBoot: .microseconds(row.integer(1)),
                boot: row.text(2))
            last = (reading, .microseconds(row.integer(3)))
        }
        return last
    }

    fileprivate mutating func setClock(_ reading: ClockReading, steady: Duration) throws(DatabaseFailure) {
        try change(
            "INSERT OR REPLACE INTO clock (one, wall, since_boot, boot, steady) VALUES (1, ?, ?, ?, ?)",
            [
                .integer(Int(reading.wall.microseconds)), .integer(Int(reading.sinceBoot.microseconds)),
                .text(reading.boot), .integer(Int(steady.microseconds)),
            ])
    }

    /// The clock of a delivery alone, which is no run and leaves no mark.
    mutating func clock(at reading: ClockReading) throws(DatabaseFailure) -> RunClock {
        RunClock(reading, after: try lastClock())
    }

    /// Runs that nobody has been told of: every one after the last that was finished.
    fileprivate mutating func interrupted(before sequence: Int) throws(DatabaseFailure) -> [InterruptedRun] {
        var runs: [InterruptedRun] = []
        try query(
            """
            SELECT seq, started FROM run
            WHERE seq < ?1 AND seq > ifnull((SELECT max(seq) FROM run WHERE state = 1), 0) ORDER BY seq
            """, [.integer(sequence)]
        ) { row in
            runs.append(
                InterruptedRun(
                    sequence: row.integer(0), started: Timestamp(microseconds: Int64(row.integer(1)))))
        }
        return runs
    }

    fileprivate mutating func notices() throws(DatabaseFailure) -> [String] {
        var notices: [String] = []
        try query("SELECT text FROM notice ORDER BY id") { notices.append($0.text(0)) }
        return notices
    }

    /// Back to commits that survive our death, not that of the host.
    fileprivate func relaxed() {
        do throws(DatabaseFailure) { try run("PRAGMA synchronous = NORMAL") } catch {
            // Then later commits are merely slower and safer than they need to be.
        }
    }
}

extension DatabaseValue {
    static func state(_ state: RunState) -> DatabaseValue { .integer(state.rawValue) }
}

extension RunID {
    var bytes: [UInt8] {
        [high, low].flatMap { half in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
        }
    }

    /// Nil where there are not sixteen of them.
    init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        let halves = [bytes.prefix(8), bytes.suffix(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        self.init(high: halves[0], low: halves[1])
    }
}
