private import Core
private import Machine

/// What a run costs with more and more probes, and with probes that hang.
struct ProbeGrowth {
    let figures: Figures

    func measure() async {
        figures.heading("probes in one run            (wall, CPU, CPU a probe)")
        for count in [1, 10, 100, 200] {
            let probes = (0..<count).map { probe(QuickProbe(), "quick\($0)", limit: .seconds(5)) }
            var figure: [(wall: Duration, cpu: Duration)] = []
            for _ in 0..<21 { figure.append(await cost(of: probes)) }
            let (wall, cpu) = (figure.map(\.wall).sorted()[10], figure.map(\.cpu).sorted()[10])
            figures.figure("\(count) quick", wall.brief, cpu.brief, (cpu / count).brief)
        }
        await beside(hung: 0)
        await beside(hung: 300)
    }

    /// The quick ones stand last: they must not wait for a thread that the others hold.
    private func beside(hung count: Int) async {
        let hung = (0..<count).map { probe(HungProbe(), "hung\($0)", limit: .milliseconds(200)) }
        let quick = (0..<10).map { probe(QuickProbe(), "quick\($0)", limit: .seconds(5)) }
        let began = ContinuousClock.now
        let result = await audit(hung + quick).run(AuditRequest())
        let whole = began.duration(to: .now)
        let slowest = result.run.reports.filter { $0.probe.name.hasPrefix("quick") }.map(\.elapsed).max() ?? .zero
        figures.figure(
            "the slowest of 10 quick beside \(count) hung", slowest, below: .milliseconds(100), "run \(whole.brief)")
    }

    private func probe(_ probe: some Probe, _ name: String, limit: Duration) -> RunnableProbe {
        var schedule = Schedule()
        schedule.limit = limit
        return RunnableProbe(probe, name: ComponentName(name), schedule: schedule)
    }

    private func audit(_ probes: [RunnableProbe]) -> Audit {
        let files = MachineFiles()
        let host = Host(name: "bench", clock: MachineClock(files: files), files: files, threads: MachineThreads())
        return Audit(host: host, probes: probes, sinks: [], tiers: Tiers(probes), general: General(), ledger: .none)
    }

    private func cost(of probes: [RunnableProbe]) async -> (wall: Duration, cpu: Duration) {
        let audit = audit(probes)
        let (began, cpu) = (ContinuousClock.now, Meter.cpu)
        _ = await audit.run(AuditRequest())
        return (began.duration(to: .now), Meter.cpu - cpu)
    }
}
