/// A probe with the thread it runs on.
struct LanedProbe: Sendable {
    let probe: RunnableProbe
    let lane: Lane

    init(_ probe: RunnableProbe, on threads: any HostThreads) {
        self.probe = probe
        lane = Lane(on: threads)
    }

    /// Observes within the probe's own limit, and within what is left of `end`.
    func observation(of host: Host, by end: Deadline) async -> Observation {
        let began = ContinuousClock.now
        let limit = min(probe.schedule.limit, end.remaining)
        let context = host.context(until: .after(limit))
        let (outcome, remarks): (Report.Outcome, [String]) =
            switch await lane.run(by: context.deadline, { probe.look(context) }) {
            case .value(let answer): answer
            case .late: (.failed(.timedOut(after: limit.inMilliseconds)), [])
            case .busy: (.failed(.stillRunning), [])
            case .noThread(let shortage): (.failed(ProbeFailure(shortage)), [])
            }
        return Observation(
            probe: probe.name, time: context.now, elapsed: began.duration(to: .now), outcome: outcome, remarks: remarks)
    }
}

extension ProbeFailure {
    init(_ shortage: ThreadShortage) {
        self = .unavailable(
            "no thread could be started to look: \(shortage.why)", remedy: "raise TasksMax= in hostaudit.service")
    }
}
