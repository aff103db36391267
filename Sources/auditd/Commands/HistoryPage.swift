internal import Core
private import Sinks

/// The history as a table, as lines of JSON, or for a spreadsheet.
struct HistoryPage {
    private let entries: [HistoryEntry]

    init(_ entries: [HistoryEntry]) {
        self.entries = entries
    }

    func text(_ format: String) -> String {
        switch format {
        case "json": json
        case "csv": csv
        default: table
        }
    }

    /// Reports only: a run that was never finished has none, and the auditor's report of the next one names it.
    private var json: String {
        entries.map { entry in
            guard case .report(let report, let run) = entry else { return "" }
            return JSONFormat.line(report, of: run) + "\n"
        }.joined()
    }

    private var table: String {
        guard !entries.isEmpty else { return "nothing was reported that fits\n" }
        var columns = Columns("TIME (UTC)", "RUN", "PROBE", "STATUS", "BEFORE", "SUMMARY")
        for entry in entries {
            switch entry {
            case .report(let report, let run):
                columns.add(
                    report.time.brief, run.sequence.map(String.init) ?? "-", report.probe.description,
                    report.status.rawValue, report.standing.previous?.rawValue ?? "-", report.summary)
            case .unfinished(let run, _, _, let mayStillRun):
                let text =
                    mayStillRun ? "not finished: still at work, or stopped" : "interrupted: it was never finished"
                columns.add(run.started.brief, String(run.sequence), "-", "-", "-", text)
            case .unreadable(let run, let probe, let why):
                columns.add("-", String(run), probe.description, "-", "-", "cannot be read back: \(why)")
            }
        }
        return columns.text(Screen.output.palette)
    }

    private var csv: String {
        let head = "time,run,seq,host,probe,instance,status,previous,since,elapsed,summary\n"
        return head
            + entries.map { entry in
                guard case .report(let report, let run) = entry else { return "" }
                let cells = [
                    report.time.description, run.id.description, run.sequence.map(String.init) ?? "", run.host,
                    report.probe.name, report.probe.instance ?? "", report.status.rawValue,
                    report.standing.previous?.rawValue ?? "", report.standing.since.description,
                    String(report.elapsed.seconds), report.summary,
                ]
                return cells.map(Self.cell).joined(separator: ",") + "\n"
            }.joined()
    }

    /// Quoted where it must be; what a spreadsheet would run as a formula is made a text.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
        return "\"" + safe.flatMap { $0 == "\"" ? "\"\"" : String($0) } + "\""
    }
}
