/// All sinks side by side: none waits for another.
struct Couriers: Sendable {
    private let couriers: [Courier]
    private let backlog: Backlog
    private let host: Host

    init(_ sinks: [RunnableSink], tiers: Tiers, backlog: Backlog, host: Host) {
        couriers = sinks.map { Courier($0, tiers: tiers, backlog: backlog, host: host) }
        self.backlog = backlog
        self.host = host
    }

    /// What each delivery came to, in the order the sinks were given.
    func deliver(by end: Deadline) async -> [Delivery] {
        // A little is left over to note which sinks hang.
        let deadline = Deadline.after(end.remaining * 19 / 20)
        let deliveries = await withTaskGroup(of: (Int, Delivery).self) { group in
            for (index, courier) in couriers.enumerated() {
                group.addTask { (index, await courier.deliver(by: deadline)) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        await note(deliveries.filter(\.isUntold), by: end)
        return deliveries
    }

    /// So that whoever asks how a sink stands is told that it hangs; this run says it all the same.
    private func note(_ deliveries: [Delivery], by end: Deadline) async {
        guard !deliveries.isEmpty else { return }
        _ = await LedgerDesk(on: host.threads).ask(by: end) { () throws(LedgerFailure) in
            for delivery in deliveries {
                let settlement = Settlement(through: nil, told: nil, refused: [], error: delivery.trouble)
                try backlog.settle(settlement, of: delivery.sink)
            }
        }
    }
}
