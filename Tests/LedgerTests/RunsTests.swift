import TestSupport
import Testing

@testable import Core
@testable import Ledger

struct RunsTests {
    private let notebook = Notebook()

    @Test func `runs are counted without gaps, also over restarts`() throws {
        var sequences: [Int] = []
        for _ in 0..<3 {
            let ledger = try notebook.open()
            sequences += [try notebook.run(ledger).sequence, try notebook.run(ledger).sequence].compactMap(\.self)
        }
        #expect(sequences == Array(1...6))
    }

    @Test func `a run comes back as it was written`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file")]
        let reports = [
            Sample.report(.warn, probe: "zebra", facts: Sample.everyShape),
            Sample.report(.ok, probe: "apple", instance: "one", previous: .fail, age: .seconds(5), gap: .seconds(7)),
        ]
        let run = try notebook.run(ledger, sinks: terms, reports)
        #expect(try ledger.owed(to: ComponentName("file"), atMost: 10) == [run])
    }

    @Test func `a run that was begun and never finished is told by the next`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger)
        _ = try notebook.begin(ledger)
        let again = try notebook.open()
        _ = try notebook.begin(again)
        let third = try notebook.begin(again)
        #expect(third.interrupted.map(\.sequence) == [2, 3], "until a run is finished nobody was told")
        let run = Run(
            id: Sample.id(4), sequence: third.sequence, host: "host-a", started: third.clock.wall, elapsed: .zero,
            reports: [Sample.report()])
        try again.commit(run, at: third.clock)
        #expect(try notebook.begin(again).interrupted.isEmpty)
    }

    @Test func `how a probe stood is known to the next run`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger, [Sample.report(.fail)])
        try notebook.run(ledger, [Sample.report(.warn, previous: .fail)])
        let record = try #require(try notebook.begin(try notebook.open()).standings[ComponentName("modules")])
        #expect(record.status == .warn)
        #expect(record.observed == [.warn, .fail])
        #expect(record.lastSteady == .seconds(300))
    }

    @Test func `only so many observed statuses are remembered`() throws {
        let ledger = try notebook.open()
        for _ in 0..<15 { try notebook.run(ledger, [Sample.report(.fail)]) }
        let record = try #require(try notebook.begin(ledger).standings[ComponentName("modules")])
        #expect(record.observed.count == StandingRecord.memory)
    }

    @Test func `the line of time goes on through a jump and a reboot`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger)
        notebook.clock.jump(.seconds(365 * 86_400))
        #expect(try notebook.begin(ledger).clock.steady == .zero)
        notebook.clock.pass(.seconds(60))
        #expect(try notebook.begin(ledger).clock.steady == .seconds(60))
        notebook.clock.reboot(after: .seconds(600), as: "boot-b")
        #expect(try notebook.begin(ledger).clock.steady == .seconds(660))
    }

    @Test func `pruning takes what is old and owed to nobody, a bite at a time`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file")]
        for _ in 0..<120 { try notebook.run(ledger, sinks: terms) }
        try ledger.prune(olderThan: .seconds(3600))
        #expect(try ledger.owed(to: ComponentName("file"), atMost: 1)[0].sequence == 1, "all are owed")

        try ledger.settle(Settlement(through: 120, told: nil, refused: [], error: ""), of: ComponentName("file"))
        try ledger.prune(olderThan: .seconds(3600))
        #expect(try count() == 70)
        for _ in 0..<5 { try ledger.prune(olderThan: .seconds(3600)) }
        #expect(try count() == 13, "an hour of five-minute runs, and the one that is just as old")
    }

    private func count() throws -> Int {
        var query = HistoryQuery()
        query.limit = 1000
        return try SQLiteReader(path: notebook.path).history(query).count
    }
}
