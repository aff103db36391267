internal import Core

extension Competitors {
    var enabledCheck: Check<CompetitorsFinding> {
        Check(
            "enabled",
            Explanation(
                looksAt: "Whether a unit in 'competitors' that does not run now is started at the next boot.",
                matters: "The host is fine until it reboots, perhaps months later, and nobody remembers why.",
                remedy: "systemctl disable the unit, or mask it where something else starts it."
            )
        ) { $0.enabledJudgement }
    }
}

extension CompetitorsFinding {
    fileprivate var enabledJudgement: Judgement {
        switch source {
        case .processes: return .skipped("systemd does not run this host, and no unit is enabled")
        case .processesInstead(let why):
            return .unknown("nothing tells what starts at the next boot: \(why)")
        case .systemd: break
        }
        let resting = competitors.filter { !$0.state.isUp && !$0.isHarmlessAsARule }
        let held = resting.filter { $0.state == .heldBack }.map(\.title)
        let remark = held.isEmpty ? "" : " (\(held.joined(separator: ", ")): enabled, and held back by its conditions)"
        return Judgement.joined(resting.compactMap(\.enabledFault))
            ?? .ok("0 competitors wait for the next boot, the limit is 0\(remark)")
    }
}

extension TimeService {
    fileprivate var enabledFault: Judgement? {
        switch (state, boot) {
        case (.enabledButStopped, _), (.failed, .yes?), (.stopping, .yes?):
            .warn(
                "\(title) \(state == .failed ? "has failed" : "is stopped") and starts at the next boot, "
                    + "the limit is no competitor: systemctl disable \(name)")
        case (.absent, _), (.masked, _): nil
        case (_, .unclear(let why)?): .unknown("nothing tells whether \(title) starts at the next boot: \(why)")
        default: nil
        }
    }
}

extension ServiceState {
    /// In a sentence, after "is".
    var said: String {
        switch self {
        case .enabledButStopped: "stopped, but enabled"
        case .heldBack: "held back by its own conditions"
        case .absent: "not installed"
        case .unclear(let why): "in a state that cannot be told: \(why)"
        case .running, .starting, .stopping, .failed, .stopped, .masked: word
        }
    }
}
