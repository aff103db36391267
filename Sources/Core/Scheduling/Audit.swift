/// One run, from the first probe to the last sink.
public struct Audit: Sendable {
    let host: Host
    let probes: [RunnableProbe]
    let sinks: [RunnableSink]
    let tiers: Tiers
    let limit: Duration
    let retention: Duration
    let ledger: LedgerAccess

    public init(
        host: Host, probes: [RunnableProbe], sinks: [RunnableSink], tiers: Tiers, general: General,
        ledger: LedgerAccess
    ) {
        self.host = host
        self.probes = probes
        self.sinks = sinks
        self.tiers = tiers
        limit = general.limit
        retention = general.ledger.retention
        self.ledger = ledger
    }

    public func run(_ request: AuditRequest, waiting: Waiting? = nil) async -> AuditResult {
        let began = ContinuousClock.now
        let end = Deadline.after(limit)
        let reading = host.clock.reading
        let start = RunStart(id: RunID(at: reading.wall), host: host.name, reading: reading)

        var book = await LedgerBook(
            ledger, start: start, sinks: sinks.map(\.terms), by: .after(limit / 4), on: host.threads)
        let clock = book.opening?.clock ?? RunClock(reading, after: nil)
        let due = probes.filter { request.selects($0, after: book.standings[$0.name], at: clock) }
        let observations = await Auditor(probes: due, host: host).observations(by: probesEnd(end), waiting: waiting)

        let run = { (book: LedgerBook) in
            Run(
                id: start.id, sequence: book.opening?.sequence, host: host.name, started: reading.wall,
                elapsed: began.duration(to: .now), reports: reports(on: observations, book: book, at: clock))
        }
        var whole = run(book)
        await book.commit(whole, at: clock, by: end)
        // The trouble came to light after the report was made: it must be told all the same.
        if book.trouble != nil { whole = run(book) }
        let deliveries = await deliver(whole, book: book, request: request, by: end)
        let trouble = await book.prune(olderThan: retention, by: end) ?? book.trouble
        return AuditResult(run: whole, deliveries: deliveries, trouble: trouble, lost: book.lost)
    }

    /// The probes leave a tenth of the run to write it down, and the sinks the time of the slowest of them, or half
    /// of the run where that is less.
    private func probesEnd(_ end: Deadline) -> Deadline {
        let sinksTime = min(sinks.map(\.subscription.limit).max() ?? .zero, limit / 2)
        return end.earlier(by: sinksTime + limit / 10)
    }

    private func reports(on observations: [Observation], book: LedgerBook, at clock: RunClock) -> [Report] {
        let confirm = Dictionary(
            probes.map { ($0.name, $0.schedule.confirm) }, uniquingKeysWith: { first, _ in first })
        return (observations + [selfObservation(observations, book: book, at: clock)]).map { observation in
            let confirmation = Confirmation(needed: confirm[observation.probe] ?? 1)
            let standing = confirmation.standing(
                observed: observation.outcome.status, at: clock, time: observation.time,
                after: book.standings[observation.probe])
            return observation.report(standing: standing)
        }
    }

    private func selfObservation(_ observations: [Observation], book: LedgerBook, at clock: RunClock) -> Observation {
        var audit = SelfAudit()
        audit.finding.accounts = book.opening?.accounts ?? []
        audit.finding.interrupted = book.opening?.interrupted ?? []
        audit.finding.notices = book.opening?.notices ?? []
        audit.finding.trouble = book.trouble
        audit.finding.probes = observations.count
        audit.finding.late = observations.filter(\.didNotComeBack).map(\.probe)
        let context = host.context(until: .after(.zero))
        let (outcome, remarks) = RunnableProbe(audit, name: .auditor, schedule: Schedule()).look(context)
        return Observation(
            probe: .auditor, time: context.now, elapsed: .zero, outcome: outcome, remarks: remarks)
    }

    private func deliver(
        _ run: Run, book: LedgerBook, request: AuditRequest, by end: Deadline
    ) async -> [Delivery] {
        let backlog = book.ledger.map(Backlog.ledger) ?? .onlyRun(run)
        let chosen = sinks.filter(request.selects)
        return await Couriers(chosen, tiers: tiers, backlog: backlog, host: host).deliver(by: end)
    }
}

extension LedgerBook {
    /// What the ledger has to tell as lost, for the first time; a notice is of damage, so of something lost.
    fileprivate var lost: Int {
        (opening?.accounts ?? []).reduce(opening?.notices.count ?? 0) { $0 + $1.newlyDropped + $1.newlyRefused }
    }
}

extension Observation {
    fileprivate var didNotComeBack: Bool {
        guard case .failed(let failure) = outcome else { return false }
        return failure.kind == .timedOut || failure.kind == .stillRunning
    }
}
