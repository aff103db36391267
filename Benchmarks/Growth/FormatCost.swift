private import Core
private import Ledger
private import Sinks

/// What it costs to write one report down.
struct FormatCost {
    let figures: Figures

    func measure() throws {
        figures.heading("one report of 12 facts and 5 verdicts")
        var host = ImaginedHost(probes: 1)
        let opening = Opening(
            sequence: 1842, clock: RunClock(host.reading, after: nil), interrupted: [], standings: [:], accounts: [],
            notices: [])
        let run = host.run(host.start(), at: opening)
        guard let report = run.reports.first else { return }
        let line = JSONFormat.line(report, of: run)
        let bytes = ReportRecord(report).bytes
        let goes = 1000
        func each(_ work: () throws -> Void) rethrows -> String {
            try (Meter.median(of: 15) { for _ in 0..<goes { try work() } } / goes).brief
        }
        figures.figure("as a line of JSON", each { _ = JSONFormat.line(report, of: run) }, "\(line.utf8.count) bytes")
        figures.figure("as bytes of the ledger", each { _ = ReportRecord(report).bytes }, "\(bytes.count) bytes")
        figures.figure("read back from them", try each { _ = try ReportRecord(bytes) })
    }
}
