internal import Core

extension Chrony {
    var offsetCheck: Check<ChronyFinding> {
        Check(
            "offset",
            Explanation(
                looksAt:
                    "The fact current_correction, within 'max_offset' either way: + is a slow clock, - a fast one.",
                matters:
                    "What the clock lacks chronyd takes minutes or hours to slew away, and programs see the wrong time meanwhile.",
                remedy: "Step it with 'chronyc makestep', and see why it went off: a suspended machine, a wrong source."
            )
        ) { [maxOffset] report, finding in
            if let why = finding.emptiness(report) { return .skipped(why) }
            let tracking = report.tracking
            let (offset, limit) = (ChronyWords.signed(tracking.correction), ChronyWords.length(maxOffset))
            let sentence = "system offset is \(offset), the limit is ±\(limit)"
            guard tracking.distance > maxOffset else { return .ok(sentence) }
            let side = tracking.correction > .zero ? "slow" : "fast"
            return .fail("\(sentence): the clock is \(side), 'chronyc makestep' sets it at once")
        }
    }

    var errorBoundCheck: Check<ChronyFinding> {
        Check(
            "error_bound",
            Explanation(
                looksAt: "The offset, the root dispersion and half the root delay together, against 'max_error'.",
                matters:
                    "A small offset from a source that is itself uncertain proves nothing; this is what time is worth here.",
                remedy: "Use nearer or better sources; a bound that grows steadily means that nobody answers any more.")
        ) { [maxError] report, finding in
            if let why = finding.emptiness(report) { return .skipped(why) }
            let tracking = report.tracking
            let sentence =
                "the error is at most \(ChronyWords.length(tracking.errorBound)), the limit is \(ChronyWords.length(maxError))"
            guard tracking.errorBound > maxError else { return .ok(sentence) }
            return .fail(
                "\(sentence) (offset \(ChronyWords.signed(tracking.correction)), dispersion "
                    + "\(ChronyWords.length(tracking.rootDispersion)), delay \(ChronyWords.length(tracking.rootDelay))): "
                    + "see 'chronyc -n sources' for a nearer source")
        }
    }
}
