internal import Core
internal import Linux

extension Database {
    /// How every probe stood after its last report.
    mutating func standings() throws(DatabaseFailure) -> [ComponentName: StandingRecord] {
        var standings: [ComponentName: StandingRecord] = [:]
        try query(
            """
            SELECT name, instance, status, since, since_steady, last_time, last_steady, observed FROM probe
            WHERE status IS NOT NULL
            """
        ) { row in
            guard let status = Status(rank: row.integer(2)) else { return }
            standings[row.component(0, 1)] = StandingRecord(
                status: status, since: row.time(3), sinceSteady: .microseconds(row.integer(4)), lastTime: row.time(5),
                lastSteady: .microseconds(row.integer(6)), observed: row.blob(7).compactMap { Status(rank: Int($0)) })
        }
        return standings
    }

    /// Writes a report, and with it how its probe stands now.
    mutating func insert(_ report: Report, run: Int, place: Int, at clock: RunClock) throws(DatabaseFailure) {
        let probe = try id(of: report.probe)
        let standing = report.standing
        try change(
            """
            INSERT OR REPLACE INTO report
            (run, place, probe, time, elapsed, status, previous, since, age, gap, changed, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(run), .integer(place), .integer(probe), .time(report.time), .duration(report.elapsed),
                .integer(report.status.rank), .optional(standing.previous?.rank), .time(standing.since),
                .duration(standing.age), .duration(standing.gap), .integer(standing.isChange ? 1 : 0),
                .blob(ReportRecord(report).bytes),
            ])
        try change(
            """
            UPDATE probe SET status = ?, since = ?, since_steady = ?, last_time = ?, last_steady = ?,
            observed = substr(CAST(? || ifnull(observed, x'') AS BLOB), 1, ?) WHERE id = ?
            """,
            [
                .integer(report.status.rank), .time(standing.since), .duration(clock.steady - standing.age),
                .time(report.time), .duration(clock.steady), .blob([UInt8(report.outcome.status.rank)]),
                .integer(StandingRecord.memory), .integer(probe),
            ])
    }

    private mutating func id(of probe: ComponentName) throws(DatabaseFailure) -> Int {
        let values: [DatabaseValue] = [.text(probe.name), .text(probe.instance ?? "")]
        var id: Int?
        try query("SELECT id FROM probe WHERE name = ? AND instance = ?", values) { id = $0.integer(0) }
        if let id { return id }
        try change("INSERT INTO probe (name, instance) VALUES (?, ?)", values)
        var made = 0
        try query("SELECT last_insert_rowid()") { made = $0.integer(0) }
        return made
    }
}

extension DatabaseValue {
    static func time(_ time: Timestamp) -> DatabaseValue { .integer(Int(time.microseconds)) }
    static func duration(_ duration: Duration) -> DatabaseValue { .integer(Int(duration.microseconds)) }
}

extension DatabaseRow {
    func time(_ column: Int) -> Timestamp { Timestamp(microseconds: Int64(integer(column))) }

    /// A component is written as its name and its instance, which is empty where there is none.
    func component(_ name: Int, _ instance: Int) -> ComponentName {
        let instance = text(instance)
        return ComponentName(text(name), instance: instance.isEmpty ? nil : instance)
    }
}
