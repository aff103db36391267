public import Core

/// A report with all of its facts, for a person who wants to see everything.
public enum TextFormat {
    public static func page(_ report: Report) -> String {
        let head = TableFormat().lines(report, nameWidth: report.probe.description.count).joined(separator: "\n")
        guard case .observed(let facts, _) = report.outcome else { return head + "\n" }
        return head + "\n" + facts.map { lines($0, depth: 2) }.joined()
    }

    private static func lines(_ field: Field, depth: Int) -> String {
        let margin = String(repeating: "  ", count: depth)
        let label = margin + field.key.split(separator: "_").joined(separator: " ")
        switch field.value {
        case .group(let fields):
            return "\(label):\n" + fields.map { lines($0, depth: depth + 1) }.joined()
        case .rows(_, let rows):
            guard !rows.isEmpty else { return "\(label): none\n" }
            return rows.map { row in
                "\(label) \(TerminalText.safe(row.name)):\n" + row.fields.map { lines($0, depth: depth + 1) }.joined()
            }.joined()
        default:
            return "\(label): \(value(field))\n"
        }
    }

    private static func value(_ field: Field) -> String {
        let unit = field.measure.map(\.unit.rawValue) ?? ""
        let suffix = unit.isEmpty ? "" : " \(unit)"
        return switch field.value {
        case .flag(let flag): flag ? "yes" : "no"
        case .integer(let number): "\(number)\(suffix)"
        case .real(let number): "\(number)\(suffix)"
        case .text(let text): TerminalText.safe(text)
        case .texts(let texts): texts.isEmpty ? "none" : texts.map(TerminalText.safe).joined(separator: ", ")
        case .time(let time): time.description
        case .group, .rows: ""
        }
    }
}
