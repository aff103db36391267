private import Core
private import Ledger
private import Sinks

/// Lets the sinks catch up, without an audit.
enum DeliverCommand {
    static let command = Command(
        "deliver", "only let the sinks catch up with what they are owed",
        options: [Option("sink", .sink, "Only this sink; may be given again, or as a list with commas.")],
        notes: [
            "Exit codes: 0 whatever is still owed is safe in the ledger; 1 something was refused for good, or the ledger does not work."
        ]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        guard !setup.configuration.isAbsent, case .opening(let open) = setup.ledger else {
            throw Refusal(.usage, "deliver: there is no configuration, so no sink is owed anything")
        }
        let request = try AuditRequest(invocation, setup)
        let lock = try RunLock(setup.places)
        let catchUp = CatchUp(
            host: setup.host, tiers: setup.configuration.tiers, sinks: setup.configuration.enabledSinks,
            general: setup.configuration.general)
        Watchdog.watch(setup.configuration.general.limit)
        let answer = await catchUp.deliver(request, from: open)
        Watchdog.rest()
        lock.release()
        switch answer {
        case .failure(let failure): throw Refusal(.lost, "the ledger: \(failure)")
        case .success(let deliveries):
            for delivery in deliveries { try Screen.output.show(line(delivery)) }
            return deliveries.allSatisfy { $0.refused == 0 } ? .ok : .lost
        }
    }

    private static func line(_ delivery: Delivery) -> String {
        let refused = delivery.refused > 0 ? ", \(delivery.refused) refused for good" : ""
        let trouble = delivery.trouble.isEmpty ? "" : "; stopped: \(TerminalText.safe(delivery.trouble))"
        return "\(delivery.sink): \(delivery.taken) taken\(refused)\(trouble)\n"
    }
}
