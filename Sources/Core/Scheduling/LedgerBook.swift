/// The ledger as one run found it.
struct LedgerBook: Sendable {
    private(set) var ledger: (any Ledger)?
    private(set) var opening: Opening?
    private(set) var trouble: LedgerFailure?
    private(set) var standings: [ComponentName: StandingRecord] = [:]
    private let desk: LedgerDesk

    init(
        _ access: LedgerAccess, start: RunStart, sinks: [SinkTerms], by deadline: Deadline, on threads: any HostThreads
    ) async {
        desk = LedgerDesk(on: threads)
        switch access {
        case .none:
            break
        case .consulting(let read):
            switch await desk.ask(by: deadline, read) {
            case .success(let records): standings = records
            case .failure(.absent): break
            case .failure(let failure): trouble = failure
            }
        case .opening(let open):
            let answer = await desk.ask(by: deadline) { () throws(LedgerFailure) -> (any Ledger, Opening) in
                let ledger = try open()
                return (ledger, try ledger.begin(start, sinks: sinks))
            }
            switch answer {
            case .success(let (ledger, opening)):
                self.ledger = ledger
                self.opening = opening
                standings = opening.standings
            case .failure(let failure): trouble = failure
            }
        }
    }

    /// Writes the run; where that fails, the run says so itself and goes out without a second chance.
    mutating func commit(_ run: Run, at clock: RunClock, by deadline: Deadline) async {
        guard let ledger else { return }
        let answer = await desk.ask(by: deadline) { () throws(LedgerFailure) in try ledger.commit(run, at: clock) }
        guard case .failure(let failure) = answer else { return }
        trouble = failure
        self.ledger = nil
    }

    /// Forgets what is too old, in the time that is left: where there is none, the next run does.
    func prune(olderThan age: Duration, by deadline: Deadline) async -> LedgerFailure? {
        guard let ledger else { return nil }
        let answer = await desk.ask(by: deadline) { () throws(LedgerFailure) in try ledger.prune(olderThan: age) }
        guard case .failure(let failure) = answer else { return nil }
        if case .late = failure { return nil }
        return failure
    }
}
