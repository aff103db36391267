public import Core

/// A run for a person: one line a probe, and under what is not well the reasons and what to do.
public struct TableFormat {
    private let width: Int
    private let palette: Palette

    /// Lines are broken at `width` columns.
    public init(width: Int = 100, palette: Palette = .plain) {
        self.width = max(60, width)
        self.palette = palette
    }

    public func page(_ run: Run) -> String {
        let nameWidth = run.reports.map { $0.probe.description.count }.max() ?? 0
        let head = "\(TerminalText.safe(run.host))  \(run.started.brief) UTC"
        let body = run.reports.flatMap { lines($0, nameWidth: nameWidth) }
        return palette.strong(head) + "\n\n" + body.joined(separator: "\n") + "\n\n" + foot(run) + "\n"
    }

    /// One report: its line, then what explains it.
    public func lines(_ report: Report, nameWidth: Int) -> [String] {
        let status = report.status.rawValue.padded(to: 7)
        let name = report.probe.description.padded(to: nameWidth)
        let indent = 2 + 7 + 2 + nameWidth + 2
        let headline = wrapped(headline(report), indent: indent)
        let first = "  \(palette.paint(status, as: report.status))  \(name)  \(headline[0])"
        let rest = headline.dropFirst().map { String(repeating: " ", count: indent) + $0 }
        return [first] + rest + details(report)
    }

    /// The summary where all is well; else how much is not, for the reasons follow.
    private func headline(_ report: Report) -> String {
        guard case .observed(_, let verdicts) = report.outcome, !report.outcome.status.isFine else {
            return TerminalText.safe(report.summary)
        }
        let troubled = verdicts.count { !$0.status.isFine }
        let count = "\(troubled) of \(verdicts.count) checks \(troubled == 1 ? "is" : "are") not ok"
        guard let pending = report.standing.pending else { return count }
        return "\(count) (counts after \(pending.needed) such runs, this is number \(pending.seen))"
    }

    private func details(_ report: Report) -> [String] {
        switch report.outcome {
        case .failed(let failure):
            return failure.remedy.isEmpty ? [] : block(palette.faint("remedy"), "remedy".count, failure.remedy)
        case .observed(_, let verdicts):
            let troubled = verdicts.filter { !$0.status.isFine }
            return troubled.flatMap { verdict in
                let label = "\(verdict.status) \(verdict.check)"
                return block(palette.paint(label, as: verdict.status), label.count, verdict.reason)
            } + report.remarks.flatMap { block(palette.faint("remark"), "remark".count, $0) }
        }
    }

    private func block(_ label: String, _ labelWidth: Int, _ text: String) -> [String] {
        let indent = 11
        let lines = wrapped(TerminalText.safe(text), indent: indent + labelWidth + 2)
        let margin = String(repeating: " ", count: indent)
        let hanging = String(repeating: " ", count: indent + labelWidth + 2)
        return ["\(margin)\(label): \(lines[0])"] + lines.dropFirst().map { hanging + $0 }
    }

    private func foot(_ run: Run) -> String {
        let counts = Status.allCases.reversed().compactMap { status -> String? in
            let count = run.reports.count { $0.status == status }
            return count > 0 ? palette.paint("\(count) \(status)", as: status) : nil
        }
        let time = "in \(brief(run.elapsed))"
        let place = run.sequence.map { ", run \($0)" } ?? ""
        return "  \(counts.joined(separator: ", ")) \(time)\(place)"
    }

    /// As exact as a person cares: `12 ms`, `1.8 s`.
    private func brief(_ time: Duration) -> String {
        let milliseconds = max(1, time.microseconds / 1000)
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }

    private func wrapped(_ text: String, indent: Int) -> [String] { text.wrapped(to: width - indent) }
}

extension String {
    /// Followed by spaces up to a width.
    package func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
