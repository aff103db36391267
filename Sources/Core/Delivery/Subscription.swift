/// Which reports a sink is owed and how long it may take; the keys every file of `sinks.d` has.
public struct Subscription: Configurable, Equatable {
    public var enabled = true
    public var from = Status.skipped
    public var changesOnly = false
    public var remindEvery = Duration.zero
    public var limit = Duration.seconds(10)
    public var keepFor = Duration.seconds(7 * 86_400)
    public var keepAtMost = 10_000

    public init() {}

    public static var settings: [Setting<Self>] {
        [
            Setting("enabled", \.enabled, "Whether this sink is told at all."),
            Setting("from", \.from, "Least status to tell; a recovery from such a status is told too."),
            Setting("changes_only", \.changesOnly, "Tell a report only when its status is not the one before."),
            Setting(
                "remind_every", \.remindEvery,
                "With changes_only: tell again of a status that is not ok after each such time; 0s is never.",
                within: .zero ... .seconds(366 * 86_400)),
            Setting(
                "limit", \.limit, "How long all deliveries of one run of auditd may take.",
                within: .milliseconds(1) ... .seconds(3600)),
            Setting(
                "keep_for", \.keepFor, "How long a run that the sink missed is kept for it.",
                within: .seconds(60) ... .seconds(366 * 86_400)),
            Setting(
                "keep_at_most", \.keepAtMost, "How many runs that the sink missed are kept for it.",
                within: 1...1_000_000),
        ]
    }
}

extension Subscription {
    /// The part of a run that this sink is owed; `nil` where nothing in it concerns the sink.
    func selection(of run: Run, for sink: ComponentName, tiers: Tiers) -> Run? {
        let reports = run.reports.filter { wants($0) && tiers.include(sink, in: $0.probe) }
        return reports.isEmpty ? nil : run.with(reports)
    }

    private func wants(_ report: Report) -> Bool {
        let standing = report.standing
        let worst = max(standing.status, standing.previous ?? standing.status)
        return worst >= from && (!changesOnly || standing.isChange || isReminder(standing))
    }

    /// Whether a multiple of `remind_every` has passed since the report before this one.
    private func isReminder(_ standing: Standing) -> Bool {
        guard remindEvery > .zero, !standing.status.isFine else { return false }
        let period = remindEvery / .seconds(1)
        let now = (standing.age.seconds / period).rounded(.down)
        let before = (max(.zero, standing.age - standing.gap).seconds / period).rounded(.down)
        return now > before
    }
}
