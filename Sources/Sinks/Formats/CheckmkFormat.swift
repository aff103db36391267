public import Core

/// A report as one line of a Checkmk local check.
public enum CheckmkFormat {
    public static func line(_ report: Report) -> String {
        let metrics = Quantities.of(report).map { "\(word($0.name))=\($0.number)" }.joined(separator: "|")
        let service = "hostaudit_" + word(report.probe.description)
        let text = ([report.summary] + reasons(report)).map(TerminalText.safe)
        return "\(NagiosFormat.code(report.status)) \(service) \(metrics) \(text.joined(separator: "\\n"))\n"
    }

    private static func reasons(_ report: Report) -> [String] {
        switch report.outcome {
        case .failed(let failure): failure.remedy.isEmpty ? [] : ["remedy: \(failure.remedy)"]
        case .observed(_, let verdicts):
            verdicts.filter { !$0.status.isFine }.map { "\($0.status) \($0.check): \($0.reason)" }
        }
    }

    /// What may stand in a name without quotes.
    private static func word(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
