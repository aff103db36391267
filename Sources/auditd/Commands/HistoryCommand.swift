private import Core
private import Ledger
private import Probes
private import Sinks

/// What was reported, newest first.
enum HistoryCommand {
    static let command = Command(
        "history", "what was reported, newest first",
        options: [
            Option("probe", .reporter, "Only of this probe; may be given again, or as a list with commas."),
            Option("status", .choice(Status.allCases.map(\.rawValue)), "Only of this status; may be given again."),
            Option("since", .text("TIME"), "Only runs that began then or later (UTC)."),
            Option("until", .text("TIME"), "Only runs that began then or earlier (UTC)."),
            Option("changes", nil, "Only reports with another status than the one before."),
            Option("run", .text("RUN"), "Only this run: its number or its id."),
            Option("limit", .text("N"), "At most so many lines; 50 is the default."),
            Option("format", .choice(["table", "json", "csv"]), "How to print it; table is the default."),
        ]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let query = try query(invocation)
        let entries: [HistoryEntry]
        do throws(LedgerFailure) { entries = try setup.reader().history(query) } catch {
            throw Refusal(.lost, "the history cannot be read: \(error)")
        }
        try Screen.output.show(HistoryPage(entries).text(invocation.value("format") ?? "table"))
        for case .unreadable(let run, let probe, let why) in entries {
            Screen.error.remark("the report of \(probe) in run \(run) cannot be read back: \(why)")
        }
        return .ok
    }

    private static func query(_ invocation: Invocation) throws(Refusal) -> HistoryQuery {
        var query = HistoryQuery()
        query.probes = try invocation.names("probe", among: probeCatalog.map(\.name) + [ComponentName.auditor.name])
        query.statuses = invocation.values("status").compactMap(Status.init)
        query.since = try invocation.time("since")
        query.until = try invocation.time("until")
        query.changesOnly = invocation.has("changes")
        query.limit = try invocation.count("limit", within: 1...1_000_000) ?? query.limit
        if let text = invocation.value("run") {
            guard
                let run = Int(text).map(HistoryQuery.RunReference.sequence)
                    ?? RunID(text).map(HistoryQuery.RunReference.id)
            else { throw Refusal(.usage, "--run: '\(text)' is neither a number nor the id of a run") }
            query.run = run
        }
        return query
    }
}
