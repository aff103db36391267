internal import Core
internal import Linux

extension Database {
    /// The reports a person asks for, newest first.
    mutating func history(_ wanted: HistoryQuery) throws(DatabaseFailure) -> [HistoryEntry] {
        let probes = try probeIDs(of: wanted.probes)
        if !wanted.probes.isEmpty, probes.isEmpty { return [] }
        let condition = HistoryCondition(wanted, probes: probes)
        var entries: [HistoryEntry] = []
        try query(
            """
            SELECT \(RunCollector.columns) FROM (
                SELECT report.run, report.place FROM report \(condition.join)
                WHERE \(condition.text) ORDER BY report.run DESC, report.place LIMIT \(wanted.limit)
            ) AS found
            JOIN report ON report.run = found.run AND report.place = found.place
            JOIN run ON run.seq = report.run JOIN probe ON probe.id = report.probe
            ORDER BY report.run DESC, report.place
            """, condition.values
        ) { row in
            do throws(RecordDamage) {
                let report = try RunCollector.report(row)
                entries.append(.report(report, run: try RunCollector.run(row, [report])))
            } catch {
                entries.append(.unreadable(run: row.integer(0), probe: row.component(5, 6), why: error.text))
            }
        }
        guard wanted.probes.isEmpty, wanted.statuses.isEmpty else { return entries }
        return HistoryEntry.merged(entries, try unfinished(wanted), limit: wanted.limit)
    }

    private mutating func probeIDs(of names: [ComponentName]) throws(DatabaseFailure) -> [Int] {
        var ids: [Int] = []
        try query("SELECT id, name, instance FROM probe") { row in
            let probe = row.component(1, 2)
            if names.contains(where: { $0.covers(probe) }) { ids.append(row.integer(0)) }
        }
        return ids
    }

    /// Runs that were never finished: they have no reports, and are part of what happened.
    private mutating func unfinished(_ wanted: HistoryQuery) throws(DatabaseFailure) -> [HistoryEntry] {
        let condition = HistoryCondition(unfinishedIn: wanted)
        var entries: [HistoryEntry] = []
        try query(
            """
            SELECT seq, id, host, started, state FROM run WHERE \(condition.text)
            ORDER BY seq DESC LIMIT \(wanted.limit)
            """, condition.values
        ) { row in
            guard let id = RunID(bytes: row.blob(1)) else { return }
            let run = InterruptedRun(sequence: row.integer(0), started: row.time(3))
            let mayStillRun = row.integer(4) == RunState.begun.rawValue
            entries.append(.unfinished(run, id: id, host: row.text(2), mayStillRun: mayStillRun))
        }
        return entries
    }
}

extension HistoryEntry {
    private var sequence: Int {
        switch self {
        case .report(_, let run): run.sequence ?? 0
        case .unfinished(let run, _, _, _): run.sequence
        case .unreadable(let run, _, _): run
        }
    }

    /// Both are sorted, newest first.
    fileprivate static func merged(_ reports: [HistoryEntry], _ gaps: [HistoryEntry], limit: Int) -> [HistoryEntry] {
        guard !gaps.isEmpty else { return reports }
        let places = (reports + gaps).enumerated().sorted {
            ($1.element.sequence, $0.offset) < ($0.element.sequence, $1.offset)
        }
        return Array(places.map(\.element).prefix(limit))
    }
}
