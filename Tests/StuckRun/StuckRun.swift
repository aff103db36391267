private import Core
private import Glibc
private import Machine
private import TestSupport

/// A run with every kind of bad company, as a process of its own: what a test wants to see is that it ends.
@main
struct StuckRun {
    static func main() async {
        let files = MachineFiles()
        let host = Host(
            name: "stuck", clock: MachineClock(files: files), files: files, threads: MachineThreads())
        var general = General()
        general.limit = .seconds(4)
        let audit = Audit(
            host: host, probes: probes, sinks: sinks, tiers: Tiers(probes), general: general, ledger: .none)
        let result = await audit.run(AuditRequest())
        for report in result.run.reports { print("probe \(report.probe) \(report.status.rawValue)") }
        for delivery in result.deliveries { print("sink \(delivery.sink) \(delivery.taken)") }
        fflush(nil)
        exit(0)
    }

    private static var probes: [RunnableProbe] {
        [
            probe("hung") { _ in hang() },
            probe("reading") { _ in readForEver() },
            probe("failing") { _ throws(ProbeFailure) in throw .unavailable("it is down", remedy: "start it") },
            probe("nonsense") { _ in
                let text = String(repeating: "\u{0}\u{1b}[2J", count: 1_000_000)
                let facts = [Field("text", text), Field("offset", .nan, .seconds), Field("text", 1)]
                return ScriptedProbe.Finding(facts: facts, judgements: [.warn(text)])
            },
            probe("quick") { _ in ScriptedProbe.Finding() },
        ]
    }

    private static var sinks: [RunnableSink] {
        [sink("hung") { _ in hang() }, sink("quick") { _ in nil }]
    }

    private static func probe(
        _ name: String, _ answer: @escaping @Sendable (ProbeContext) throws(ProbeFailure) -> ScriptedProbe.Finding
    ) -> RunnableProbe {
        RunnableProbe(ScriptedProbe(answer), name: ComponentName(name), schedule: Schedule())
    }

    private static func sink(_ name: String, _ answer: @escaping @Sendable (Run) -> SinkFailure?) -> RunnableSink {
        var settings = ScriptedSink.Settings()
        settings.inbox = ScriptedSink.Inbox(answer)
        return RunnableSink(
            ScriptedSink.self, settings, name: ComponentName(name), subscription: Subscription())
    }

    /// Reads from a pipe that somebody holds open and nobody writes to: stuck in the kernel, in a system call.
    private static func readForEver() -> ScriptedProbe.Finding {
        var ends: [CInt] = [0, 0]
        unsafe pipe(&ends)
        var byte: UInt8 = 0
        unsafe read(ends[0], &byte, 1)
        return ScriptedProbe.Finding()
    }
}
