import Core
import Ledger
import TestSupport

/// A ledger in a folder of its own, with a clock that a test moves.
final class Notebook: Sendable {
    let folder = TemporaryFolder()
    let clock = FakeClock()

    var path: String { folder.file("ledger.db") }

    func open() throws -> SQLiteLedger { try SQLiteLedger(path: path) }

    func begin(_ ledger: SQLiteLedger, sinks: [SinkTerms] = []) throws -> Opening {
        let id = RunID(at: clock.reading.wall)
        return try ledger.begin(RunStart(id: id, host: "host-a", reading: clock.reading), sinks: sinks)
    }

    /// A whole run with the reports given, five minutes after the one before.
    @discardableResult
    func run(_ ledger: SQLiteLedger, sinks: [SinkTerms] = [], _ reports: [Report] = [Sample.report()]) throws -> Run {
        clock.pass(.seconds(300))
        let id = RunID(at: clock.reading.wall)
        let start = RunStart(id: id, host: "host-a", reading: clock.reading)
        let opening = try ledger.begin(start, sinks: sinks)
        let run = Run(
            id: id, sequence: opening.sequence, host: "host-a", started: opening.clock.wall,
            elapsed: .milliseconds(3), reports: reports)
        try ledger.commit(run, at: opening.clock)
        return run
    }

    static func terms(_ name: String, keepFor: Duration = .seconds(7 * 86_400), keepAtMost: Int = 10_000) -> SinkTerms {
        SinkTerms(sink: ComponentName(name), keepFor: keepFor, keepAtMost: keepAtMost)
    }
}
