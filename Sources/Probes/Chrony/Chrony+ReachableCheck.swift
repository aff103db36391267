internal import Core

extension Chrony {
    var reachableCheck: Check<ChronyFinding> {
        Check(
            "reachable",
            Explanation(
                looksAt: "Whether chronyd runs and answers within 'answer_within'.",
                matters:
                    "Without it nothing keeps the clock, and certificates, logs and tokens go wrong one after another.",
                remedy:
                    "See 'systemctl status chrony chronyd' and 'journalctl -u chrony -u chronyd', then start it again.")
        ) { finding in
            switch finding.contact {
            case .answered(let report): .ok("chronyd answered by \(report.way)\(report.remark)")
            case .down(let evidence): .fail("\(evidence): start it with 'systemctl start chronyd' (Debian: chrony)")
            case .hung(let evidence):
                .fail("\(evidence): see what holds it, then 'systemctl restart chronyd' (Debian: chrony)")
            }
        }
    }
}

extension ChronyReport {
    fileprivate var remark: String {
        gaps.isEmpty ? "" : ", and did not tell everything: " + gaps.prefix(3).joined(separator: "; ")
    }
}
