internal import Core

extension Chrony {
    var synchronisedCheck: Check<ChronyFinding> {
        Check(
            "synchronised",
            Explanation(
                looksAt: "Whether the clock follows a source, and not nothing or itself.",
                matters: """
                    A chronyd that follows its own clock ('local' in chrony.conf) reports no offset, no error and \
                    'Normal', while the clock drifts.
                    """,
                remedy:
                    "See 'chronyc -n sources' for who answers, and the server, pool and refclock lines of chrony.conf.")
        ) { [grace] report, finding in
            let tracking = report.tracking
            switch finding.sync(report) {
            case .freerunning: return Self.freerunning(tracking, finding.youth(grace))
            case .unsynchronised:
                if let youth = finding.youth(grace) { return .skipped("\(youth): it is not synchronised yet") }
                return .fail(Self.unsynchronised(tracking))
            case .synchronised, .stale:
                let leap = tracking.leap == .unsynchronised ? ", and steps over a leap second" : ""
                return .ok("chronyd follows \(tracking.title) at stratum \(tracking.stratum)\(leap)")
            }
        }
    }

    /// In its grace a warning, for it answers clients as if it knew the time.
    private static func freerunning(_ tracking: ChronyTracking, _ youth: String?) -> Judgement {
        let fault =
            "chronyd follows only its own clock (reference \(tracking.reference.hexadecimal), stratum \(tracking.stratum)), "
            + "although it says '\(tracking.leap.rawValue)'"
        if let youth { return .warn("\(fault): \(youth)") }
        return .fail("\(fault): see 'chronyc -n sources', and 'local' in chrony.conf")
    }

    private static func unsynchronised(_ tracking: ChronyTracking) -> String {
        let what = tracking.referenceTime == nil ? "chronyd never synchronised" : "chronyd is not synchronised"
        return "\(what) (reference \(tracking.reference.hexadecimal), stratum \(tracking.stratum), "
            + "'\(tracking.leap.rawValue)'): see 'chronyc -n sources', the firewall for port 123 and chrony.conf"
    }
}

extension ChronyTracking {
    var title: String { reference.name.isEmpty ? reference.hexadecimal : reference.name }
}
