/// All sinks side by side: none waits for another.
struct Couriers: Sendable {
    private let couriers: [Courier]

    init(_ sinks: [RunnableSink], tiers: Tiers, backlog: Backlog, host: Host) {
        couriers = sinks.map { Courier($0, tiers: tiers, backlog: backlog, host: host) }
    }

    /// What each delivery came to, in the order the sinks were given.
    func deliver(by end: Deadline) async -> [Delivery] {
        await withTaskGroup(of: (Int, Delivery).self) { group in
            for (index, courier) in couriers.enumerated() {
                group.addTask { (index, await courier.deliver(by: end)) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
