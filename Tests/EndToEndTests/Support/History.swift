/// The runs as `auditd history` tells them.
struct History {
    /// Finished runs: the number with the id.
    let finished: [Int: String]
    /// Runs that were never finished.
    let interrupted: Set<Int>

    init(_ auditd: Auditd) throws {
        let page = try auditd.run("history", "--format", "json", "--limit", "100000")
        let lines = try page.outputLines.map(ReportLine.init)
        let pairs = lines.filter { $0.probe == "auditor" }.compactMap { line in line.sequence.map { ($0, line.run) } }
        finished = Dictionary(pairs) { first, _ in first }
        guard finished.count == pairs.count else { throw Fault("a run is in the history twice") }

        let table = try auditd.run("history", "--limit", "100000").outputLines
        interrupted = Set(
            table.filter { $0.contains("interrupted: it was never finished") }.compactMap { row in
                row.split(separator: "  ").dropFirst().first.flatMap { Int($0.filter { $0 != " " }) }
            })
    }

    /// Every place in the count that was given.
    var all: [Int] { (Array(finished.keys) + interrupted).sorted() }
}
