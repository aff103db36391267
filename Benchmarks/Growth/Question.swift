internal import Core

/// A question about the past, as a person would type it.
struct Question {
    let name: String
    let query: HistoryQuery

    private init(_ name: String, _ change: (inout HistoryQuery) -> Void) {
        var query = HistoryQuery()
        change(&query)
        self.name = name
        self.query = query
    }

    /// `p8` has not reported for 89 days, and no probe was ever skipped.
    static func all(before newest: Run) -> [Question] {
        func ago(_ days: Int) -> Timestamp { newest.started.advanced(by: .seconds(-86_400 * days)) }
        let old = ComponentName("p8")
        return [
            Question("(nothing)") { _ in },
            Question("--limit 1000") { $0.limit = 1000 },
            Question("--probe p1") { $0.probes = [ComponentName("p1")] },
            Question("--probe p8 (long gone)") { $0.probes = [old] },
            Question("--probe p8,p9 --status unknown") {
                $0.probes = [old, ComponentName("p9")]; $0.statuses = [.unknown]
            },
            Question("--probe p8 --probe p8@x") { $0.probes = [old, ComponentName("p8", instance: "x")] },
            Question("--probe p1,p2") { $0.probes = [ComponentName("p1"), ComponentName("p2")] },
            Question("--status ok") { $0.statuses = [.ok] },
            Question("--status fail") { $0.statuses = [.fail] },
            Question("--status fail --limit 1000") {
                $0.statuses = [.fail]; $0.limit = 1000
            },
            Question("--status fail,unknown,warn") { $0.statuses = [.fail, .unknown, .warn] },
            Question("--status skipped (there is none)") { $0.statuses = [.skipped] },
            Question("--status skipped,unknown") { $0.statuses = [.skipped, .unknown] },
            Question("--probe p1 --status fail (none)") {
                $0.probes = [ComponentName("p1")]; $0.statuses = [.fail]
            },
            Question("--probe p3 --status fail") {
                $0.probes = [ComponentName("p3")]; $0.statuses = [.fail]
            },
            Question("--probe p1 --status skipped (none)") {
                $0.probes = [ComponentName("p1")]; $0.statuses = [.skipped]
            },
            Question("--changes") { $0.changesOnly = true },
            Question("--changes --limit 1000") {
                $0.changesOnly = true; $0.limit = 1000
            },
            Question("--changes --probe p1 (one)") {
                $0.changesOnly = true; $0.probes = [ComponentName("p1")]
            },
            Question("--changes --probe p7") {
                $0.changesOnly = true; $0.probes = [ComponentName("p7")]
            },
            Question("--changes --status fail") {
                $0.changesOnly = true; $0.statuses = [.fail]
            },
            Question("--changes --status skipped (none)") {
                $0.changesOnly = true; $0.statuses = [.skipped]
            },
            Question("--since a day ago") { $0.since = ago(1) },
            Question("--since 80 days ago") { $0.since = ago(80) },
            Question("--until 80 days ago") { $0.until = ago(80) },
            Question("--since 50 --until 49 days ago") {
                $0.since = ago(50); $0.until = ago(49)
            },
            Question("--since tomorrow (none)") { $0.since = ago(-1) },
            Question("--until long ago (none)") { $0.until = ago(200) },
            Question("--probe p1 --since 80 days") {
                $0.probes = [ComponentName("p1")]; $0.since = ago(80)
            },
            Question("--probe p8 --since 80 days (none)") {
                $0.probes = [old]; $0.since = ago(80)
            },
            Question("--probe p1 --until 80 days") {
                $0.probes = [ComponentName("p1")]; $0.until = ago(80)
            },
            Question("--status fail --until 80 days") {
                $0.statuses = [.fail]; $0.until = ago(80)
            },
            Question("--changes --since 10 days") {
                $0.changesOnly = true; $0.since = ago(10)
            },
            Question("--changes --probe p3 --status ok --since 60 --until 30") {
                $0.changesOnly = true; $0.probes = [ComponentName("p3")]; $0.statuses = [.ok]
                $0.since = ago(60); $0.until = ago(30)
            },
            Question("--run NUMBER") { $0.run = .sequence(13_000) },
            Question("--run ID") { $0.run = .id(newest.id) },
            Question("--run ID (unknown)") { $0.run = .id(RunID(high: 1, low: 2)) },
        ]
    }
}
