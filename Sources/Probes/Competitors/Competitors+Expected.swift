internal import Core

extension Competitors {
    var expectedCheck: Check<CompetitorsFinding> {
        Check(
            "expected",
            Explanation(
                looksAt: "Whether a unit in 'expected' runs, and starts again at the next boot.",
                matters: "With nobody to set it, a clock drifts by seconds a week, and certificates and logs with it.",
                remedy: "systemctl enable --now the unit, or name the one that sets your clocks in 'expected'."
            )
        ) { [expected] finding in
            guard !expected.isEmpty else { return .skipped("no time service is expected") }
            return finding.expectedJudgement(expected)
        }
    }
}

extension CompetitorsFinding {
    fileprivate func expectedJudgement(_ names: [UnitName]) -> Judgement {
        let list = names.map(\.text).joined(separator: " or ")
        if let running = expected.first(where: { $0.state == .running }) {
            guard case .leaves(let why)? = running.steering, !services.contains(where: \.isSteering) else {
                return running.standing
            }
            return .warn(
                "\(running.title) is running and leaves the clock alone (\(why)), and nothing else sets it: "
                    + "see that one does")
        }
        if let timemaster {
            return .ok("\(timemaster.title) runs, which starts a time service of its own in the place of \(list)")
        }
        if let starting = expected.first(where: { $0.state == .starting }) {
            return .warn(
                "\(starting.title) is starting, it must run: if it stays so, see journalctl -u \(starting.name)")
        }
        guard source == .systemd else {
            let commands = Set(names.flatMap(TimeProgram.commands)).sorted().joined(separator: " or ")
            return .fail("no process is \(commands), and \(list) must run: start it")
        }
        if let doubt = expected.first(where: { $0.isUnclear }) {
            return .unknown("nothing tells whether \(doubt.title) runs: it is \(doubt.state.said)")
        }
        // What is installed says more than the other name that is not.
        guard let ours = expected.first(where: { $0.state != .absent }) else {
            return .fail("none of \(list) is installed, one must run: install it")
        }
        return .fail("\(ours.title) is \(ours.state.said), it must run: \(ours.startRemedy)")
    }
}

extension TimeService {
    /// Of one that runs.
    fileprivate var standing: Judgement {
        switch boot {
        case .no?:
            .warn("\(title) is running, but not enabled, so it is gone after a reboot: systemctl enable \(name)")
        case .unclear(let why)?: .unknown("\(title) is running; nothing tells whether it is started at boot: \(why)")
        case .yes?: .ok("\(title) is running and enabled")
        case nil: .ok("\(title) is running")
        }
    }

    fileprivate var isUnclear: Bool {
        guard case .unclear = state else { return false }
        return true
    }

    fileprivate var startRemedy: String {
        switch state {
        case .masked: "systemctl unmask \(name) && systemctl enable --now \(name)"
        case .heldBack: "see systemctl status \(name) for the condition"
        case .failed: "see journalctl -u \(name), then systemctl restart \(name)"
        default: "systemctl enable --now \(name)"
        }
    }
}
