import Machine
import TestSupport
import Testing

@testable import Core

struct CourierTests {
    private let ledger = FakeLedger()
    private let inbox = ScriptedSink.Inbox()
    private let host = Host(name: "test", clock: FakeClock(), files: FakeFiles(), threads: MachineThreads())

    private func courier(limit: Duration = .seconds(60), _ inbox: ScriptedSink.Inbox) -> Courier {
        var settings = ScriptedSink.Settings()
        settings.inbox = inbox
        var subscription = Subscription()
        subscription.limit = limit
        let sink = RunnableSink(
            ScriptedSink.self, settings, name: ComponentName("scripted"), subscription: subscription)
        return Courier(sink, tiers: Tiers([]), backlog: .ledger(ledger), host: host)
    }

    private func deliver(_ inbox: ScriptedSink.Inbox) async -> Delivery {
        await courier(inbox).deliver(by: .after(.seconds(60)))
    }

    @Test func `everything owed goes out in order`() async {
        ledger.keep((1...200).map { Sample.run($0) })
        let delivery = await deliver(inbox)
        #expect(inbox.sequences == Array(1...200))
        #expect(delivery.taken == 200)
        #expect(delivery.trouble.isEmpty)
    }

    @Test func `what the sink cannot take stays owed, and what follows waits behind it`() async {
        ledger.keep((1...10).map { Sample.run($0) })
        inbox.answers { $0.sequence == 4 ? .kept("the disk is full") : nil }
        let delivery = await deliver(inbox)
        #expect(inbox.sequences == [1, 2, 3])
        #expect(delivery.trouble == "the disk is full")
        #expect(ledger.settlements.last?.through == 3)
        #expect(ledger.settlements.last?.error == "the disk is full")

        inbox.answers { _ in nil }
        _ = await deliver(inbox)
        #expect(inbox.sequences == Array(1...10))
    }

    @Test func `what the sink refuses is set aside and does not block the rest`() async {
        ledger.keep((1...5).map { Sample.run($0) })
        inbox.answers { $0.sequence == 2 ? .refused("400") : nil }
        let delivery = await deliver(inbox)
        #expect(inbox.sequences == [1, 3, 4, 5])
        #expect(delivery.refused == 1)
        #expect(ledger.settlements.last?.refused == [Settlement.Refusal(sequence: 2, reason: "400")])
    }

    @Test(.timeLimit(.minutes(1)))
    func `another try within the limit is made where the sink asks for it`() async {
        ledger.keep([Sample.run(1)])
        let tries = Counter()
        let inbox = ScriptedSink.Inbox { _ in tries.next() < 3 ? .kept("busy", retryAfter: .milliseconds(1)) : nil }
        let delivery = await deliver(inbox)
        #expect(inbox.sequences == [1])
        #expect(delivery.trouble.isEmpty)
    }

    @Test func `another try past the limit is left to the next run`() async {
        ledger.keep([Sample.run(1)])
        inbox.answers { _ in .kept("busy", retryAfter: .seconds(3600)) }
        let delivery = await deliver(inbox)
        #expect(delivery.trouble == "busy")
        #expect(inbox.runs.isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a sink that hangs is given up at its limit and owed as before`() async {
        ledger.keep([Sample.run(1)])
        let delivery = await courier(limit: .seconds(1), ScriptedSink.Inbox { _ in hang() })
            .deliver(by: .after(.seconds(60)))
        #expect(delivery.trouble == "no answer within 1s")
        #expect(ledger.settlements.isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func `that a sink hangs is noted for whoever asks how it stands`() async {
        ledger.keep([Sample.run(1)])
        var settings = ScriptedSink.Settings()
        settings.inbox = ScriptedSink.Inbox { _ in hang() }
        var subscription = Subscription()
        subscription.limit = .seconds(1)
        let sink = RunnableSink(ScriptedSink.self, settings, name: ComponentName("hung"), subscription: subscription)
        let couriers = Couriers([sink], tiers: Tiers([]), backlog: .ledger(ledger), host: host)
        _ = await couriers.deliver(by: .after(.seconds(30)))
        #expect(ledger.settlements.map(\.error) == ["no answer within 1s"])
        #expect(ledger.settlements.map(\.through) == [nil])
    }

    @Test func `runs without anything for the sink are settled unseen`() async {
        ledger.keep([Sample.run(1, []), Sample.run(2)])
        _ = await deliver(inbox)
        #expect(inbox.sequences == [2])
        #expect(ledger.settlements.last?.through == 2)
    }

    @Test func `a ledger that fails while it is read is told as its own trouble`() async {
        ledger.fail(.owed, .unavailable("the disk is gone", remedy: "find it"))
        let delivery = await deliver(inbox)
        #expect(delivery.trouble == "the ledger: the disk is gone (find it)")
    }

    @Test(.timeLimit(.minutes(1)))
    func `of a hundred sinks ninety that hang cost the other ten nothing`() async {
        ledger.keep([Sample.run(1)])
        let sinks = (0..<100).map { number in
            var settings = ScriptedSink.Settings()
            settings.inbox = number < 90 ? ScriptedSink.Inbox { _ in hang() } : inbox
            var subscription = Subscription()
            subscription.limit = number < 90 ? .milliseconds(50) : .seconds(50)
            return RunnableSink(
                ScriptedSink.self, settings, name: ComponentName("sink\(number)"), subscription: subscription)
        }
        let couriers = Couriers(sinks, tiers: Tiers([]), backlog: .ledger(ledger), host: host)
        let deliveries = await couriers.deliver(by: .after(.seconds(60)))
        #expect(deliveries.prefix(90).allSatisfy { !$0.trouble.isEmpty && $0.taken == 0 })
        #expect(deliveries.suffix(10).allSatisfy { $0.taken == 1 && $0.trouble.isEmpty })
        #expect(inbox.runs.count == 10)
    }
}
