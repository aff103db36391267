internal import Core

extension Chrony {
    var freshnessCheck: Check<ChronyFinding> {
        Check(
            "freshness",
            Explanation(
                looksAt:
                    "The fact age, against 'warn_age' and 'max_age', or two and four polls of the source if longer.",
                matters:
                    "After its last source is lost chronyd says 'Normal' for ever, with an offset of nearly nothing.",
                remedy: "See 'chronyc -n sources' for who stopped answering, and the network on the way to it.")
        ) { report, finding in
            if let why = finding.emptiness(report) { return .skipped(why) }
            guard let age = report.tracking.age(at: finding.now) else { return .skipped("there was no comparison yet") }
            // The reference time stands on the corrected clock, which the offset takes away from this one.
            guard age > .zero - .seconds(1) - report.tracking.distance else {
                return .fail(
                    "the last comparison is \(ChronyWords.length(.zero - age)) in the future, the limit is 1 s: "
                        + "someone set the clock back, see the journal")
            }
            return report.judgement(age, report.limits(finding.limits))
        }
    }
}

extension ChronyReport {
    fileprivate func judgement(_ age: Duration, _ limits: ChronyAgeLimits) -> Judgement {
        let sentence = "the clock was last compared \(ChronyWords.length(max(.zero, age))) ago"
        let remedy =
            "\(tracking.title) and the others may be lost although chronyd says '\(tracking.leap.rawValue)', "
            + "see 'chronyc -n sources'"
        if age > limits.fail { return .fail("\(sentence), the limit is \(ChronyWords.length(limits.fail)): \(remedy)") }
        let limit = "the limit is \(ChronyWords.length(limits.warn))"
        return age > limits.warn ? .warn("\(sentence), \(limit): \(remedy)") : .ok("\(sentence), \(limit)")
    }
}
