public import Core
private import Linux

/// The ledger in one SQLite file.
///
/// Several threads ask it; one connection answers, one question at a time. A file that turns out to be
/// damaged is set aside, and the work goes on in a new one.
public final class SQLiteLedger: Ledger {
    private let store: Guarded<Store>

    /// Opens the ledger, or makes it.
    public init(path: String) throws(LedgerFailure) {
        store = Guarded(try Store(path: path))
    }

    public func begin(_ start: RunStart, sinks: [SinkTerms]) throws(LedgerFailure) -> Opening {
        try work { store throws(DatabaseFailure) in
            let opening = try store.begin(start, sinks: sinks)
            store.current = (start, sinks, opening.sequence)
            return opening
        }
    }

    public func commit(_ run: Run, at clock: RunClock) throws(LedgerFailure) {
        try work { store throws(DatabaseFailure) in try store.commit(run, at: clock) }
    }

    public func enroll(_ sinks: [SinkTerms], at reading: ClockReading) throws(LedgerFailure) -> [SinkAccount] {
        try work { store throws(DatabaseFailure) in try store.enroll(sinks, at: reading) }
    }

    public func owed(to sink: ComponentName, atMost count: Int) throws(LedgerFailure) -> [Run] {
        try work { store throws(DatabaseFailure) in try store.owed(to: sink, atMost: count) }
    }

    public func settle(_ settlement: Settlement, of sink: ComponentName) throws(LedgerFailure) {
        try work { store throws(DatabaseFailure) in try store.settle(settlement, of: sink) }
    }

    public func prune(olderThan age: Duration) throws(LedgerFailure) {
        try work { store throws(DatabaseFailure) in try store.prune(olderThan: age) }
    }

    private func work<Answer: Sendable>(
        _ work: @Sendable (inout Store) throws(DatabaseFailure) -> Answer
    ) throws(LedgerFailure) -> Answer {
        let result = store.withLock { store -> Result<Answer, LedgerFailure> in
            do throws(LedgerFailure) { return .success(try Self.attempt(work, on: &store)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func attempt<Answer: Sendable>(
        _ work: @Sendable (inout Store) throws(DatabaseFailure) -> Answer, on store: inout Store
    ) throws(LedgerFailure) -> Answer {
        do throws(DatabaseFailure) {
            return try work(&store)
        } catch {
            guard error.kind == .damaged else { throw LedgerFailure(error, path: store.path) }
            try store.startAnew(because: error.text)
        }
        do throws(DatabaseFailure) { return try work(&store) } catch {
            throw LedgerFailure(error, path: store.path)
        }
    }
}
