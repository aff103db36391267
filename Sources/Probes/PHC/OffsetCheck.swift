internal import Core

extension PHC {
    var offsetCheck: Check<PHCFinding> {
        Check(
            "offset",
            Explanation(
                looksAt: """
                    How far every wanted clock that runs is from the system's clock, either way, against 'max_offset'; \
                    the whole seconds that TAI is ahead of UTC are taken off first.
                    """,
                matters: "One of the two is wrong, and a host that follows the wrong one is wrong with it.",
                remedy: """
                    See which of the two is right (chronyc sources), then what sets the other: ptp4l, phc2sys or ts2phc \
                    for a card, the hypervisor for a virtual clock, chronyd for the system's.
                    """)
        ) { [maxOffset] finding in
            let running = finding.wanted.filter { $0.state == .ok }
            let offsets = running.compactMap { $0.offset(limit: maxOffset) }
            return .ofClocks(offsets)
                ?? .skipped(finding.wanted.isEmpty ? finding.unwanted : "no wanted PTP clock was read and runs right")
        }
    }
}

extension ClockDevice {
    fileprivate func offset(limit: Duration) -> Judgement? {
        guard let figures else { return nil }
        let (residual, uncertainty) = (figures.scale.residual, figures.uncertainty)
        let sentence = "\(name) is \(figures.words), the limit is ±\(ClockSpan(limit))"
        if residual.distance - uncertainty > limit { return .fail("\(sentence): \(figures.remedy)") }
        guard residual.distance + uncertainty > limit else { return .ok(sentence) }
        return .unknown(
            "\(sentence), and reading it is only exact to ±\(ClockSpan(uncertainty)): set 'max_offset' above that")
    }
}

extension ClockFigures {
    /// The distance, and what of it is left once its time scale is known.
    fileprivate var words: String {
        let raw = "\(ClockSpan(offset).signed) from the system's clock"
        switch scale.kind {
        case .utc: return raw
        case .tai: return "\(raw), of which \(ClockSpan(scale.residual).signed) are left as it counts TAI"
        case .unset: return "\(raw), for it was never set\(time.map { " (it shows \($0.brief))" } ?? "")"
        case .unknown: return "\(raw), in no time scale that is known\(time.map { " (it shows \($0.brief))" } ?? "")"
        }
    }

    fileprivate var remedy: String {
        switch scale.kind {
        case .utc, .tai: "see which of the two is right (chronyc sources), and what sets the other"
        case .unset: "start what sets it (ptp4l or ts2phc), or do not use it"
        case .unknown: "set it (ptp4l, ts2phc or phc_ctl), and see that the system's own clock is right"
        }
    }
}
