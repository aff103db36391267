/// Where a courier gets what a sink is owed.
enum Backlog: Sendable {
    /// The log of all runs, read from the sink's place in it.
    case ledger(any Ledger)
    /// No ledger can be had: this one run, and no second chance.
    case onlyRun(Run)

    /// The oldest runs that are still owed.
    func next(for sink: ComponentName, atMost count: Int) throws(LedgerFailure) -> [Run] {
        switch self {
        case .ledger(let ledger): try ledger.owed(to: sink, atMost: count)
        case .onlyRun(let run): [run]
        }
    }

    func settle(_ settlement: Settlement, of sink: ComponentName) throws(LedgerFailure) {
        if case .ledger(let ledger) = self { try ledger.settle(settlement, of: sink) }
    }

    /// Whether asking again can bring more.
    var isLong: Bool {
        if case .ledger = self { true } else { false }
    }
}
