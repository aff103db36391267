internal import Core
private import Ledger

/// Writes the past of an imagined host into a ledger, run by run, as the product does.
struct Past {
    private var host: ImaginedHost
    private let ledger: SQLiteLedger

    init(of host: ImaginedHost, path: String) throws(LedgerFailure) {
        self.host = host
        ledger = try SQLiteLedger(path: path)
    }

    /// The host as it is after so many runs more.
    mutating func write(runs: Int, noting: (Run) -> Void) throws(LedgerFailure) -> ImaginedHost {
        for _ in 0..<runs {
            let start = host.start()
            let opening = try ledger.begin(start, sinks: [])
            let run = host.run(start, at: opening)
            try ledger.commit(run, at: opening.clock)
            noting(run)
        }
        return host
    }

    /// The middle of what each call costs a run; a sink that settles takes every run at once.
    mutating func costs(
        of runs: Int, sink: SinkTerms, settling: Bool
    ) throws(LedgerFailure) -> [(name: String, time: Duration)] {
        var times: [[Duration]] = [[], [], [], []]
        for _ in 0..<runs {
            let began = ContinuousClock.now
            let start = host.start()
            let opening = try ledger.begin(start, sinks: [sink])
            let begun = ContinuousClock.now
            let run = host.run(start, at: opening)
            let made = ContinuousClock.now
            try ledger.commit(run, at: opening.clock)
            let committed = ContinuousClock.now
            let owed = try ledger.owed(to: sink.sink, atMost: 64)
            let through = settling ? owed.last?.sequence : nil
            try ledger.settle(
                Settlement(through: through, told: start.reading.wall, refused: [], error: ""), of: sink.sink)
            let settled = ContinuousClock.now
            try ledger.prune(olderThan: .seconds(90 * 86_400))
            times[0].append(began.duration(to: begun))
            times[1].append(made.duration(to: committed))
            times[2].append(committed.duration(to: settled))
            times[3].append(settled.duration(to: .now))
        }
        return zip(["begin", "commit", "what is owed, and settle", "prune"], times).map { ($0, $1.sorted()[runs / 2]) }
    }
}
