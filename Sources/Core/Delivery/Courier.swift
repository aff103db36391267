/// Takes one sink what it is owed, oldest first, within its limit.
struct Courier: Sendable {
    /// Runs between two notes of the sink's place: also the most that a crash can make it see twice.
    private static let batch = 64

    let sink: RunnableSink
    let tiers: Tiers
    let backlog: Backlog
    let host: Host
    private let lane: Lane

    init(_ sink: RunnableSink, tiers: Tiers, backlog: Backlog, host: Host) {
        self.sink = sink
        self.tiers = tiers
        self.backlog = backlog
        self.host = host
        lane = Lane(on: host.threads)
    }

    func deliver(by end: Deadline) async -> Delivery {
        let limit = min(sink.subscription.limit, end.remaining)
        let deadline = Deadline.after(limit)
        var delivery = Delivery(sink: sink.name)
        while true {
            switch await lane.run(by: deadline, { tour(until: deadline) }) {
            case .late, .busy:
                delivery.trouble = "no answer within \(limit.inMilliseconds.written)"
                delivery.isUntold = true
                return delivery
            case .noThread(let shortage):
                delivery.trouble = "no thread could be started for it: \(shortage.why)"
                delivery.isUntold = true
                return delivery
            case .value(let tour):
                delivery.taken += tour.taken
                delivery.refused += tour.refused.count
                delivery.trouble = tour.trouble
                guard let pause = tour.retryAfter, pause < deadline.remaining, await rest(pause) else {
                    return delivery
                }
            }
        }
    }

    /// False where the run is being given up, and another try would be in vain.
    private func rest(_ pause: Duration) async -> Bool {
        do {
            try await Task.sleep(for: pause, clock: .continuous)
            return true
        } catch {
            return false
        }
    }

    /// Batches until nothing is owed, the sink takes no more, or time is up.
    private func tour(until deadline: Deadline) -> Tour {
        var whole = Tour()
        do throws(LedgerFailure) {
            while true {
                let runs = try backlog.next(for: sink.name, atMost: Self.batch)
                guard !runs.isEmpty else { return whole }
                let part = handOver(runs, until: deadline)
                try backlog.settle(part.settlement(at: host.clock.reading.wall), of: sink.name)
                whole.add(part)
                guard part.trouble.isEmpty, backlog.isLong else { return whole }
            }
        } catch {
            whole.trouble = "the ledger: \(error)"
            return whole
        }
    }

    private func handOver(_ runs: [Run], until deadline: Deadline) -> Tour {
        var tour = Tour()
        for run in runs {
            if let mine = sink.subscription.selection(of: run, for: sink.name, tiers: tiers) {
                guard deadline.remaining > .zero else {
                    tour.trouble = "the limit of \(sink.subscription.limit.written) ended with runs still owed"
                    break
                }
                switch sink.deliver(mine, deadline) {
                case nil: tour.taken += 1
                case .refused(let why): tour.refuse(run, why)
                case .kept(let why, let retryAfter):
                    tour.trouble = why
                    tour.retryAfter = retryAfter
                }
                guard tour.trouble.isEmpty else { break }
            }
            tour.through = run.sequence ?? tour.through
        }
        guard tour.taken > 0, let failure = sink.flush(deadline) else { return tour }
        return Tour(unflushed: failure)
    }
}
