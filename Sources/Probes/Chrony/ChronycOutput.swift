internal import Core

/// What `chronyc -c -m tracking activity sources sourcestats` writes, told apart by how many values a line has.
struct ChronycOutput {
    private var tracking: ChronyTracking?
    private var activity: ChronyActivity?
    private var sources: [ChronySource] = []
    private var statistics: [(address: Substring, numbers: ChronyStatistics)] = []
    private var remarks: [String] = []

    init(_ text: String) throws(ChronyMisfit) {
        for line in text.split(separator: "\n") { try take(line) }
    }

    private mutating func take(_ line: Substring) throws(ChronyMisfit) {
        let words = line.split(separator: ",", omittingEmptySubsequences: false)
        switch words.count {
        case 14: tracking = try ChronyTracking(csv: ChronycLine(words))
        case 10: sources.append(try ChronySource(csv: ChronycLine(words)))
        case 8: statistics.append((words[0], try ChronyStatistics(csv: ChronycLine(words))))
        case 5: activity = try ChronyActivity(csv: words)
        default: remarks.append(String(line.prefix(200)))
        }
    }

    /// What it says instead of values, such as "506 Cannot talk to daemon".
    var remark: String { remarks.prefix(3).joined(separator: "; ") }

    /// Nil where there is no tracking, without which the rest is worth nothing.
    var report: ChronyReport? {
        guard let tracking else { return nil }
        let told = sources.map { source in
            var source = source
            source.statistics = statistics.first { $0.address == source.address }?.numbers
            return source
        }
        // No source writes no line, and so does a refusal that was written as a remark.
        return ChronyReport(
            tracking: tracking, activity: activity.map { .told($0) } ?? .untold("chronyc did not say (\(remark))"),
            sources: remarks.isEmpty || !sources.isEmpty ? .told(told) : .untold("chronyc did not say (\(remark))"),
            way: "chronyc", version: nil, gaps: remarks)
    }
}
