/// Runs a set of probes at once, and is over when the slowest of their limits is.
public struct Auditor: Sendable {
    private let probes: [LanedProbe]
    private let host: Host

    public init(probes: [RunnableProbe], host: Host) {
        self.probes = probes.map { LanedProbe($0, on: host.threads) }
        self.host = host
    }

    /// One observation of every probe, in the order the probes were given.
    ///
    /// `waiting` is told twice a second which probes have not come back.
    func observations(by end: Deadline, waiting: Waiting?) async -> [Observation] {
        let roll = Roll(probes.map(\.probe.name))
        return await withTaskGroup(of: (Int, Observation)?.self) { group in
            for (index, probe) in probes.enumerated() {
                group.addTask {
                    let observation = await probe.observation(of: host, by: end)
                    roll.remove(probe.probe.name)
                    return (index, observation)
                }
            }
            if let waiting {
                group.addTask {
                    await waiting.report(roll)
                    return nil
                }
            }
            var answers: [(Int, Observation)] = []
            while answers.count < probes.count, let answer = await group.next() {
                if let answer { answers.append(answer) }
            }
            group.cancelAll()
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// What every probe needs on this host, in the order the probes were given.
    public func needs(by end: Deadline) async -> [(probe: ComponentName, answer: Result<[Need], ProbeFailure>)] {
        await withTaskGroup(of: (Int, Result<[Need], ProbeFailure>).self) { group in
            for (index, laned) in probes.enumerated() {
                group.addTask {
                    let context = host.context(until: end)
                    return switch await laned.lane.run(by: end, { laned.probe.examine(context) }) {
                    case .value(let needs): (index, .success(needs))
                    case .late: (index, .failure(.timedOut(after: laned.probe.schedule.limit)))
                    case .busy: (index, .failure(.stillRunning))
                    case .noThread(let shortage): (index, .failure(ProbeFailure(shortage)))
                    }
                }
            }
            let answers = await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
            return answers.map { (probes[$0.0].probe.name, $0.1) }
        }
    }
}
