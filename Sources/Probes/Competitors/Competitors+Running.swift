internal import Core

extension Competitors {
    var runningCheck: Check<CompetitorsFinding> {
        Check(
            "running",
            Explanation(
                looksAt: """
                    Whether any unit in 'competitors' runs and sets the clock; ptp4l, 'phc2sys' to another clock and \
                    'chronyd -x' do not.
                    """,
                matters: "Two services that set one clock make it jump, and neither reports an error.",
                remedy: "systemctl disable --now the competitor, or take it out of 'competitors' where it is legal."
            )
        ) { $0.runningJudgement }
    }
}

extension CompetitorsFinding {
    fileprivate var runningJudgement: Judgement {
        let steering = competitors.filter(\.isSteering)
        var parts = competitors.compactMap(\.runningDoubt)
        if let alone = legalAlone(steering) {
            parts.append(.ok(alone))
        } else {
            parts += steering.map { .fail(Self.conflict($0, with: expected)) }
        }
        let ours = expected.filter(\.isSteering)
        if ours.count > 1 {
            parts.append(
                .fail(
                    "\(ours.map(\.title).joined(separator: " and ")) both run and set the clock, the limit is one: "
                        + ours[1].remedy))
        }
        return Judgement.joined(parts) ?? .ok(summary)
    }

    /// The one that sets the clock where nobody else does; nil where there are more, or it was not meant to.
    private func legalAlone(_ steering: [TimeService]) -> String? {
        guard let one = steering.first, steering.count == 1, !expected.contains(where: \.isSteering) else { return nil }
        if one.isTimemaster { return "\(one.title) sets the clock, with a time service of its own" }
        guard let ours = expected.first(where: { $0.state.isUp }), case .leaves(let why)? = ours.steering else {
            return nil
        }
        return "\(one.title) alone sets the clock, for \(ours.title) leaves it alone (\(why))"
    }

    private static func conflict(_ rival: TimeService, with expected: [TimeService]) -> String {
        let ours = expected.filter(\.isSteering).map(\.title)
        let beside = ours.isEmpty ? "and sets the clock" : "and sets the clock beside \(ours.joined(separator: ", "))"
        return "\(rival.title) is \(rival.state.word) \(beside), the limit is no competitor: \(rival.remedy)"
    }

    private var summary: String {
        let up = competitors.filter { $0.state.isUp }
        let known = up.compactMap(\.harmlessness)
        let sentence = "0 competitors set the clock, the limit is 0"
        return known.isEmpty ? sentence : "\(sentence) (\(known.joined(separator: "; ")))"
    }
}

extension TimeService {
    /// What cannot be told, or is on its way out; nil where all is known.
    fileprivate var runningDoubt: Judgement? {
        if case .unclear(let why) = state { return .unknown("nothing tells whether \(title) runs: \(why)") }
        if state == .stopping { return .warn("\(title) is stopping, it must not run: if it stays so, see \(journal)") }
        guard state.isUp, case .hidden(let why)? = steering else { return nil }
        return .unknown("\(title) is \(state.word), and nothing tells whether it sets the clock: \(why)")
    }

    /// Why it may run; nil where it may not.
    fileprivate var harmlessness: String? {
        switch steering {
        case .leaves(let why)?: "\(title) is \(state.word) and leaves the clock alone: \(why)"
        case .depends(let what)?: "\(title) is \(state.word), and \(what)"
        case .steers?, .hidden?, nil: nil
        }
    }

    private var journal: String { "journalctl -u \(name)" }
}
