internal import Core
internal import Linux

/// The terms of a question about the past, in the words of the indexes that answer it.
struct HistoryCondition {
    private(set) var text = ""
    /// What else the terms name beside the reports.
    private(set) var join = ""
    private(set) var values: [DatabaseValue] = []

    init(_ query: HistoryQuery, probes: [Int]) {
        var terms = ["1"]
        if probes.count == 1, !query.changesOnly {
            terms.append("report.probe = \(probes[0])")
        } else if !probes.isEmpty {
            // With several, and for the few changes, the runs are walked backwards; the sign keeps the index
            // of one probe out of it.
            terms.append("+report.probe IN (\(probes.map(String.init).joined(separator: ", ")))")
        }
        if !query.statuses.isEmpty {
            let ranks = query.statuses.map { String($0.rank) }.joined(separator: ", ")
            terms.append("report.status IN (\(ranks))")
            if !query.statuses.contains(.ok) { terms.append("report.status <> 1") }
        }
        if query.changesOnly { terms.append("report.changed = 1") }
        if query.since != nil || query.until != nil { join = "JOIN run ON run.seq = report.run" }
        bound(query, "report.run", &terms)
        text = terms.joined(separator: " AND ")
    }

    init(unfinishedIn query: HistoryQuery) {
        var terms = ["state <> 1"]
        bound(query, "run.seq", &terms)
        text = terms.joined(separator: " AND ")
    }

    /// The clock may have jumped between runs, so the start of each is held against the times asked for;
    /// the places in the count only say where to look.
    private mutating func bound(_ query: HistoryQuery, _ place: String, _ terms: inout [String]) {
        if let since = query.since {
            terms.append("\(place) >= (SELECT min(seq) FROM run WHERE started >= ?)")
            terms.append("run.started >= ?")
            values += [.time(since), .time(since)]
        }
        if let until = query.until {
            terms.append("\(place) <= (SELECT max(seq) FROM run WHERE started <= ?)")
            terms.append("run.started <= ?")
            values += [.time(until), .time(until)]
        }
        switch query.run {
        case .sequence(let sequence)?:
            terms.append("\(place) = ?")
            values.append(.integer(sequence))
        case .id(let id)?:
            terms.append("\(place) = (SELECT seq FROM run WHERE id = ?)")
            values.append(.blob(id.bytes))
        case nil: break
        }
    }
}
