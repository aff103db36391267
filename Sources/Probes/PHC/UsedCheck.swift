internal import Core

extension PHC {
    var usedCheck: Check<PHCFinding> {
        Check(
            "used",
            Explanation(
                looksAt: """
                    Whether chrony's configuration has a 'refclock PHC' line for every clock in 'devices' (unless \
                    'expect_used' is false), where chronyd takes it, and in the clock's time scale.
                    """,
                matters:
                    "A clock that nobody follows keeps no time, and one followed in the wrong time scale is 37 s off.",
                remedy: """
                    Add 'refclock PHC /dev/…' to chrony.conf, with the word tai where the clock counts TAI, or set \
                    'expect_used: false' where phc2sys or another program uses the clock.
                    """)
        ) { [expectUsed] finding in
            let parts = finding.wanted.compactMap { $0.use(finding.refclocks, isExpected: expectUsed) }
            if let judgement = Judgement.ofClocks(parts) { return judgement }
            if let why = finding.refclocks.hidden.first {
                return .unknown("nothing tells whether chrony uses a PTP clock: \(why)")
            }
            return .skipped(finding.wanted.isEmpty ? finding.unwanted : "there is no chrony.conf to use a clock")
        }
    }
}

extension ClockDevice {
    /// How chrony uses it; nil where there is nobody to use it, or nobody has to.
    fileprivate func use(_ refclocks: RefclockSurvey, isExpected: Bool) -> Judgement? {
        if let line = wish.refclocks.first(where: { !$0.isMisplaced }) { return use(line) }
        if let line = wish.refclocks.first {
            return .warn(
                "\(name) is not used: chronyd takes no refclock in a file of sources, where \(line.place) names it: "
                    + "move that line to chrony.conf")
        }
        guard isExpected, let path = refclocks.path else { return nil }
        if let why = refclocks.hidden.first { return .unknown("nothing tells whether chrony uses \(name): \(why)") }
        return .warn(
            "\(name) is not used: \(path) has no 'refclock PHC \(name)': add it, or set 'expect_used: false'")
    }

    private func use(_ line: RefclockLine) -> Judgement {
        let isAtomic = state == .ok ? figures.flatMap(\.scale.isAtomic) : nil
        switch (isAtomic, line.isAtomic) {
        case (true, false):
            return .warn("\(name) counts TAI, and \(line.place) takes it for UTC, 37 s off: add the word tai there")
        case (false, true):
            return .warn("\(name) counts UTC, and \(line.place) takes it for TAI, 37 s off: take out the word tai")
        default:
            let verb = line.isWatchedOnly ? "only watches" : "uses"
            let since = line.isInterface ? ", an interface's name is taken since chrony 4.7" : ""
            return .ok("chrony's configuration \(verb) \(name) (\(line.place)\(since))")
        }
    }
}

extension TimeScale {
    /// Nil where the scale is not known.
    fileprivate var isAtomic: Bool? {
        switch kind {
        case .utc: false
        case .tai: true
        case .unset, .unknown: nil
        }
    }
}
