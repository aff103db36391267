internal import Core

extension Chrony {
    var sourcesCheck: Check<ChronyFinding> {
        Check(
            "sources",
            Explanation(
                looksAt:
                    "How many sources are reachable, against 'min_sources' and 'enough_sources', and which are falsetickers.",
                matters:
                    "It is the early warning: sources fall silent hours before the time is seen to be wrong, and one alone may lie.",
                remedy:
                    "See 'chronyc -n sources', the firewall for port 123, and have four servers in chrony.conf (RFC 8633)."
            )
        ) { [minSources, enoughSources, grace] report, finding in
            let sources: [ChronySource]
            switch report.sources {
            case .untold(let why): return .unknown("chronyd does not tell of its sources: \(why)")
            case .told(let told): sources = told
            }
            let census = ChronyCensus(sources, report.activity.value)
            guard let fault = census.fault(fewest: minSources, enough: enoughSources) else {
                return .ok("\(census.title), the limit is \(minSources)")
            }
            if report.untoldSources > 0 {
                return .unknown(
                    "chronyd did not tell of \(report.untoldSources) sources; of the others, \(census.title)")
            }
            if let youth = finding.youth(grace) { return .skipped("\(youth): \(census.title) so far") }
            return fault
        }
    }
}
