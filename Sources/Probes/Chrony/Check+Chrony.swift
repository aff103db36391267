internal import Core

extension Check where Finding == ChronyFinding {
    /// A check of what chronyd says; where it says nothing, `reachable` has the verdict and the others have none.
    init(
        _ name: StaticString, _ explanation: Explanation,
        ofReport judge: @escaping @Sendable (ChronyReport, ChronyFinding) -> Judgement
    ) {
        self.init(name, explanation) { finding in
            guard let report = finding.report else { return .skipped("chronyd says nothing, see the check reachable") }
            return judge(report, finding)
        }
    }
}

extension ChronyFinding {
    func sync(_ report: ChronyReport) -> ChronySync { report.sync(at: now, limits) }

    /// Why what is missing is not to be expected yet; nil once it is, and where the start is not known.
    func youth(_ grace: Duration) -> String? {
        guard let age = process?.age, age < grace else { return nil }
        return "chronyd started \(ChronyWords.length(age)) ago, the grace time is \(ChronyWords.length(grace))"
    }

    /// Why the numbers of tracking mean nothing; nil where they mean something.
    func emptiness(_ report: ChronyReport) -> String? {
        switch sync(report) {
        case .freerunning: "chronyd follows its own clock, from which nothing can differ: see the check synchronised"
        case .unsynchronised: "chronyd is not synchronised: see the check synchronised"
        case .synchronised, .stale: nil
        }
    }
}
