internal import Core

extension Chrony {
    var stratumCheck: Check<ChronyFinding> {
        Check(
            "stratum",
            Explanation(
                looksAt: "The fact stratum, against 'max_stratum'.",
                matters:
                    "A long way to a reference clock often means that the servers near by lost theirs and follow each other.",
                remedy:
                    "See the stratum of each source in 'chronyc -n sources', and ask servers nearer to a reference clock."
            )
        ) { [maxStratum] report, finding in
            if let why = finding.emptiness(report) { return .skipped(why) }
            let sentence = "the stratum is \(report.tracking.stratum), the limit is \(maxStratum)"
            guard report.tracking.stratum > maxStratum else { return .ok(sentence) }
            return .fail("\(sentence): ask a server nearer to a reference clock than \(report.tracking.title)")
        }
    }

    var leapCheck: Check<ChronyFinding> {
        Check(
            "leap",
            Explanation(
                looksAt: "The fact leap_status: whether a leap second is announced.",
                matters:
                    "None was announced since 2016, so an announcement is most often a server's fault, and is passed on to clients.",
                remedy: "Compare with IERS Bulletin C, and drop the source that announces what is not in it.")
        ) { report, finding in
            if let why = finding.emptiness(report) { return .skipped(why) }
            switch report.tracking.leap {
            case .normal: return .ok("no leap second is announced")
            case .unsynchronised: return .ok("a leap second is being stepped over")
            case .insert, .delete:
                return .warn(
                    "\(report.tracking.title) announces a leap second ('\(report.tracking.leap.rawValue)') for the end of "
                        + "the day, the limit is none: compare with IERS Bulletin C")
            }
        }
    }
}
