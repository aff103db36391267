public import Core

/// A report as the output of a monitoring plugin: a status line with performance data, then the reasons.
public enum NagiosFormat {
    public static func page(_ report: Report) -> String {
        let head = "\(report.probe.description.uppercased()) \(word(report.status)): \(line(report.summary))"
        let data = Quantities.of(report).map(data).joined(separator: " ")
        return "\(head) | \(data)\n" + reasons(report).map { $0 + "\n" }.joined()
    }

    /// The exit code that goes with a status.
    public static func code(_ status: Status) -> Int {
        switch status {
        case .skipped, .ok: 0
        case .warn: 1
        case .fail: 2
        case .unknown: 3
        }
    }

    private static func word(_ status: Status) -> String {
        switch status {
        case .skipped, .ok: "OK"
        case .warn: "WARNING"
        case .fail: "CRITICAL"
        case .unknown: "UNKNOWN"
        }
    }

    private static func reasons(_ report: Report) -> [String] {
        switch report.outcome {
        case .failed(let failure): failure.remedy.isEmpty ? [] : ["remedy: \(line(failure.remedy))"]
        case .observed(_, let verdicts):
            verdicts.filter { !$0.status.isFine }.map { "\($0.status) \($0.check): \(line($0.reason))" }
        }
    }

    private static func data(_ quantity: Quantities.Quantity) -> String {
        let unit =
            switch (quantity.measure.unit, quantity.measure.isCumulative) {
            case (.seconds, _): "s"
            case (.bytes, _): "B"
            case (.items, true): "c"
            case (.items, false), (.ratio, _), (.partsPerMillion, _): ""
            }
        // A label may hold anything but these two.
        let label = line(quantity.name).map { $0 == "'" || $0 == "=" ? "_" : $0 }
        return "'\(String(label))'=\(quantity.number)\(unit)"
    }

    /// A bar would begin the performance data, wherever it stands.
    private static func line(_ text: String) -> String {
        String(TerminalText.safe(text).map { $0 == "|" ? "/" : $0 })
    }
}
