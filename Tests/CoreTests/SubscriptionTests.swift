import Testing

@testable import Core

struct SubscriptionTests {
    private let sink = ComponentName("file")
    private let everyone = Tiers([])

    private func report(
        _ status: Status, previous: Status? = nil, age: Duration = .zero, gap: Duration = .zero,
        probe: String = "chrony"
    ) -> Report {
        Report(
            probe: ComponentName(probe), time: Timestamp(microseconds: 0), elapsed: .zero,
            outcome: .observed(facts: [], verdicts: []), remarks: [],
            standing: Standing(
                status: status, previous: previous, since: Timestamp(microseconds: 0), age: age, gap: gap))
    }

    private func selected(_ reports: [Report], _ subscription: Subscription, tiers: Tiers? = nil) -> [Status] {
        let run = Run(
            id: RunID(high: 1, low: 2), sequence: 1, host: "test", started: Timestamp(microseconds: 0), elapsed: .zero,
            reports: reports)
        return subscription.selection(of: run, for: sink, tiers: tiers ?? everyone)?.reports.map(\.status) ?? []
    }

    @Test func `every report is owed by default`() {
        #expect(selected(Status.allCases.map { report($0, previous: $0) }, Subscription()) == Status.allCases)
    }

    @Test func `a run without anything for the sink is none for it`() {
        var subscription = Subscription()
        subscription.from = .fail
        #expect(selected([report(.ok, previous: .ok)], subscription) == [])
    }

    @Test func `from leaves out what is milder, and keeps the good news`() {
        var subscription = Subscription()
        subscription.from = .warn
        #expect(selected([report(.ok, previous: .ok), report(.fail, previous: .ok)], subscription) == [.fail])
        #expect(selected([report(.ok, previous: .fail)], subscription) == [.ok])
    }

    @Test func `changes only leaves out what stays`() {
        var subscription = Subscription()
        subscription.changesOnly = true
        #expect(selected([report(.fail, previous: .fail), report(.warn, previous: .ok)], subscription) == [.warn])
        #expect(selected([report(.ok)], subscription) == [.ok], "a first report is a change")
    }

    @Test func `a reminder comes once each period and only while it is not well`() {
        var subscription = Subscription()
        subscription.changesOnly = true
        subscription.remindEvery = .seconds(3600)
        func reminded(_ status: Status, _ age: Int, _ gap: Int) -> Bool {
            !selected([report(status, previous: status, age: .seconds(age), gap: .seconds(gap))], subscription).isEmpty
        }
        #expect(!reminded(.fail, 3500, 120))
        #expect(reminded(.fail, 3620, 120))
        #expect(!reminded(.fail, 3740, 120))
        #expect(reminded(.fail, 7200, 120))
        #expect(!reminded(.ok, 3620, 120))
    }

    @Test func `a probe is told to the sinks it names and to no other`() {
        var schedule = Schedule()
        schedule.sinks = [ComponentName("webhook", instance: "ops")]
        let probe = RunnableProbe(SelfAudit(), name: ComponentName("chrony"), schedule: schedule)
        #expect(selected([report(.fail)], Subscription(), tiers: Tiers([probe])) == [])
        #expect(
            selected([report(.fail, probe: "modules")], Subscription(), tiers: Tiers([probe])) == [.fail],
            "a probe that names none is told to all")
        #expect(Tiers([probe]).include(ComponentName("webhook", instance: "ops"), in: ComponentName("chrony")))
        #expect(!Tiers([probe]).include(ComponentName("webhook", instance: "dev"), in: ComponentName("chrony")))
    }

    @Test func `a name without instance stands for all instances`() {
        var schedule = Schedule()
        schedule.sinks = [ComponentName("webhook")]
        let probe = RunnableProbe(SelfAudit(), name: ComponentName("chrony"), schedule: schedule)
        #expect(Tiers([probe]).include(ComponentName("webhook", instance: "ops"), in: ComponentName("chrony")))
    }
}
