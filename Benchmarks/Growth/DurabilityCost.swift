private import Core
private import Linux

/// What it costs to wait until the disk has a run, against leaving that to the next check point.
struct DurabilityCost {
    let figures: Figures
    let path: String

    func measure() throws {
        figures.heading("one commit of 10 KiB         (median, least, most of 200)")
        var database = try Database(path, .readWrite)
        try database.run("PRAGMA journal_mode = WAL; CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)")
        var times: [String: [Duration]] = [:]
        for _ in 0..<200 {
            // Turn by turn, so that a busy disk is busy for both.
            for level in ["NORMAL", "FULL"] {
                try database.run("PRAGMA synchronous = \(level)")
                let began = ContinuousClock.now
                try database.transaction { database throws(DatabaseFailure) in
                    for _ in 0..<10 {
                        try database.change(
                            "INSERT INTO t (body) VALUES (?)", [.blob(Array(repeating: 7, count: 1024))])
                    }
                }
                times[level, default: []].append(began.duration(to: .now))
            }
        }
        for (level, times) in times.sorted(by: { $0.key > $1.key }) {
            let sorted = times.sorted()
            figures.figure("synchronous = \(level)", sorted[100].brief, sorted[0].brief, sorted[199].brief)
        }
    }
}
