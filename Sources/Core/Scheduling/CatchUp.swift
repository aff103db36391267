/// A delivery without a run: the sinks get what they are owed.
public struct CatchUp: Sendable {
    let host: Host
    let tiers: Tiers
    let sinks: [RunnableSink]
    let limit: Duration

    public init(host: Host, tiers: Tiers, sinks: [RunnableSink], general: General) {
        self.host = host
        self.tiers = tiers
        self.sinks = sinks
        limit = general.limit
    }

    /// Serves the sinks that `request` names, and keeps the accounts of all.
    public func deliver(
        _ request: AuditRequest, from open: @escaping @Sendable () throws(LedgerFailure) -> any Ledger
    ) async -> Result<[Delivery], LedgerFailure> {
        let end = Deadline.after(limit)
        let (terms, reading) = (sinks.map(\.terms), host.clock.reading)
        let answer = await LedgerDesk(on: host.threads).ask(by: end) { () throws(LedgerFailure) -> any Ledger in
            let ledger = try open()
            _ = try ledger.enroll(terms, at: reading)
            return ledger
        }
        switch answer {
        case .failure(let failure):
            return .failure(failure)
        case .success(let ledger):
            let chosen = sinks.filter(request.selects)
            let couriers = Couriers(chosen, tiers: tiers, backlog: .ledger(ledger), host: host)
            return .success(await couriers.deliver(by: end))
        }
    }
}
