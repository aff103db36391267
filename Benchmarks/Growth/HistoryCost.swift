private import Core
private import Ledger
private import Linux
private import Machine

/// What a person waits for who asks about ninety days, and what such a past costs a run.
struct HistoryCost {
    private static let runs = 26_000
    private static let aim = Duration.milliseconds(50)
    private static let terms = SinkTerms(
        sink: ComponentName("file"), keepFor: .seconds(366 * 86_400), keepAtMost: 10_000)

    let figures: Figures
    let directory: Workplace

    func measure() throws {
        figures.heading("90 days of runs every five minutes, ten probes")
        var (newest, reports): (Run?, Int) = (nil, 0)
        let began = ContinuousClock.now
        var past = try Past(of: ImaginedHost(probes: 11), path: "\(directory.memory)/history.db")
        let host = try past.write(runs: Self.runs) { run in
            newest = run
            reports += run.reports.count
        }
        figures.figure("written in memory, a run", (began.duration(to: .now) / Self.runs).brief)
        let path = try directory.settle("history.db")
        let bytes = try FileTree().node(at: path).size
        figures.figure("\(reports) reports", "\(bytes / 1_000_000) MB", "\(bytes / reports) bytes each")
        guard let newest else { return }
        try questions(path, newest)
        try run(path, host)
    }

    private func questions(_ path: String, _ newest: Run) throws {
        figures.heading("every question to it")
        figures.figure("opening it", try Meter.median(of: 9) { _ = try SQLiteReader(path: path) }, below: Self.aim)
        let reader = try SQLiteReader(path: path)
        for question in Question.all(before: newest) {
            var found = 0
            let time = try Meter.median(of: 5) { found = try reader.history(question.query).count }
            figures.figure(question.name, time, below: Self.aim, "\(found) found")
        }
        figures.figure(
            "how every probe stands", try Meter.median(of: 9) { _ = try reader.standings() }, below: Self.aim)
    }

    /// A sink that is owed nothing, then one that is owed as much as it may be.
    private func run(_ path: String, _ host: ImaginedHost) throws {
        figures.heading("what it costs a run of ten probes, median of 50")
        var past = try Past(of: host, path: path)
        for part in try past.costs(of: 50, sink: Self.terms, settling: true) {
            figures.figure(part.name, part.time.brief)
        }
        var database = try Database(path, .readWrite)
        try database.change("UPDATE sink SET settled = settled - 9999")
        let reader = try SQLiteReader(path: path)
        var owed = 0
        let time = try Meter.median(of: 9) { owed = try reader.accounts().first?.owed ?? 0 }
        figures.figure("the accounts, \(owed) runs owed", time, below: Self.aim)
        for part in try past.costs(of: 50, sink: Self.terms, settling: false) {
            figures.figure("\(part.name), \(owed) runs owed", part.time.brief)
        }
    }
}
