public import Core

/// A ledger in memory that a test can break.
public final class FakeLedger: Ledger {
    private struct State {
        var begun = 0
        var runs: [Run] = []
        var standings: [ComponentName: StandingRecord] = [:]
        var settled: [ComponentName: Int] = [:]
        var settlements: [Settlement] = []
        var failures: [Call: LedgerFailure] = [:]
    }

    public enum Call: Sendable {
        case begin
        case commit
        case owed
        case settle
    }

    private let state = Guarded(State())

    public init() {}

    public var runs: [Run] { state.withLock { $0.runs } }
    public var settlements: [Settlement] { state.withLock { $0.settlements } }

    public func fail(_ call: Call, _ failure: LedgerFailure?) {
        state.withLock { $0.failures[call] = failure }
    }

    /// Puts runs into the log as if they had happened before.
    public func keep(_ runs: [Run]) {
        state.withLock { state in
            state.runs += runs
            state.begun = runs.compactMap(\.sequence).max() ?? state.begun
        }
    }

    private func check(_ call: Call) throws(LedgerFailure) {
        if let failure = state.withLock({ $0.failures[call] }) { throw failure }
    }

    public func begin(_ start: RunStart, sinks: [SinkTerms]) throws(LedgerFailure) -> Opening {
        try check(.begin)
        return state.withLock { state in
            state.begun += 1
            return Opening(
                sequence: state.begun, clock: RunClock(start.reading, after: nil), interrupted: [],
                standings: state.standings, accounts: [], notices: [])
        }
    }

    public func commit(_ run: Run, at clock: RunClock) throws(LedgerFailure) {
        try check(.commit)
        state.withLock { state in
            state.runs.append(run)
            for report in run.reports {
                state.standings[report.probe] = StandingRecord(report, at: clock, after: state.standings[report.probe])
            }
        }
    }

    public func enroll(_ sinks: [SinkTerms], at reading: ClockReading) throws(LedgerFailure) -> [SinkAccount] { [] }

    public func owed(to sink: ComponentName, atMost count: Int) throws(LedgerFailure) -> [Run] {
        try check(.owed)
        return state.withLock { state in
            Array(state.runs.filter { ($0.sequence ?? 0) > state.settled[sink] ?? 0 }.prefix(count))
        }
    }

    public func settle(_ settlement: Settlement, of sink: ComponentName) throws(LedgerFailure) {
        try check(.settle)
        state.withLock { state in
            state.settlements.append(settlement)
            if let through = settlement.through { state.settled[sink] = through }
        }
    }

    public func prune(olderThan age: Duration) throws(LedgerFailure) {}
}
