import Machine
import TestSupport
import Testing

@testable import Core

struct AuditorTests {
    private let host = Host(name: "test", clock: FakeClock(), files: FakeFiles(), threads: MachineThreads())

    private func runnable(_ name: String, limit: Duration = .seconds(60), _ probe: ScriptedProbe) -> RunnableProbe {
        var schedule = Schedule()
        schedule.limit = limit
        return RunnableProbe(probe, name: ComponentName(name), schedule: schedule)
    }

    @Test(.timeLimit(.minutes(1)))
    func `two hundred hung probes leave the quick ones unharmed`() async {
        let hung = (0..<200).map { runnable("hung\($0)", limit: .milliseconds(50), ScriptedProbe { _ in hang() }) }
        let quick = (0..<10).map { runnable("quick\($0)", ScriptedProbe()) }

        let seen = await Auditor(probes: hung + quick, host: host).observations(by: .after(.seconds(50)), waiting: nil)

        #expect(seen.map(\.probe) == (hung + quick).map(\.name), "in the order given")
        #expect(seen.prefix(200).allSatisfy { $0.outcome.status == .unknown && $0.outcome.kind == .timedOut })
        #expect(seen.suffix(10).allSatisfy { $0.outcome.status == .ok })
    }

    @Test(.timeLimit(.minutes(1)))
    func `a probe whose thread is still stuck is not started a second time`() async {
        let auditor = Auditor(
            probes: [runnable("hung", limit: .milliseconds(20), ScriptedProbe { _ in hang() })], host: host)

        let first = await auditor.observations(by: .after(.seconds(50)), waiting: nil)
        let second = await auditor.observations(by: .after(.seconds(50)), waiting: nil)

        #expect(first[0].outcome.kind == .timedOut)
        #expect(second[0].outcome.kind == .stillRunning)
    }

    @Test(.timeLimit(.minutes(1)))
    func `the end of the run ends a probe with a longer limit`() async {
        let auditor = Auditor(probes: [runnable("hung", ScriptedProbe { _ in hang() })], host: host)
        let seen = await auditor.observations(by: .after(.milliseconds(20)), waiting: nil)
        #expect(seen[0].outcome.kind == .timedOut)
    }

    @Test func `a probe that fails costs the others nothing`() async {
        let failing = ScriptedProbe { _ throws(ProbeFailure) in
            throw .denied("/secret cannot be read", remedy: "chmod")
        }
        let auditor = Auditor(probes: [runnable("failing", failing), runnable("quick", ScriptedProbe())], host: host)
        let seen = await auditor.observations(by: .after(.seconds(50)), waiting: nil)
        #expect(seen.map(\.outcome.status) == [.unknown, .ok])
        #expect(seen[0].outcome == .failed(.denied("/secret cannot be read", remedy: "chmod")))
    }

    @Test func `what does not concern the host is skipped`() async {
        let absent = ScriptedProbe { _ throws(ProbeFailure) in throw .notApplicable("there is no such service") }
        let auditor = Auditor(probes: [runnable("absent", absent)], host: host)
        let seen = await auditor.observations(by: .after(.seconds(50)), waiting: nil)
        #expect(seen[0].outcome.status == .skipped)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a person is told which probes the run waits for`() async {
        await confirmation(expectedCount: 1...) { told in
            let waiting = Waiting { names in
                #expect(names.map(\.description) == ["hung"])
                told()
            }
            let probes = [
                runnable("quick", ScriptedProbe()),
                runnable("hung", limit: .milliseconds(1200), ScriptedProbe { _ in hang() }),
            ]
            _ = await Auditor(probes: probes, host: host).observations(by: .after(.seconds(50)), waiting: waiting)
        }
    }

    @Test func `needs come from every probe in order`() async {
        let auditor = Auditor(
            probes: [runnable("a", ScriptedProbe()), runnable("b", ScriptedProbe())], host: host)
        let needs = await auditor.needs(by: .after(.seconds(50)))
        #expect(needs.map(\.probe.name) == ["a", "b"])
        #expect(needs.allSatisfy { $0.answer == .success([Need("nothing", .met)]) })
    }
}

extension Report.Outcome {
    fileprivate var kind: ProbeFailure.Kind? {
        if case .failed(let failure) = self { failure.kind } else { nil }
    }
}
