/// How a probe stands after a report, seen together with the reports before it.
public struct Standing: Sendable, Equatable {
    /// What counts: the observed status, or the one before it while a worse one awaits confirmation.
    public let status: Status
    /// The status that counted before this report; `nil` for the first report.
    public let previous: Status?
    /// When the status began, by the wall clock of that moment.
    public let since: Timestamp
    /// How long the status has stood, by a clock that does not jump.
    public let age: Duration
    /// How long ago the report before this one was; zero for the first.
    public let gap: Duration
    /// A worse status that has not been seen often enough to count.
    public let pending: Pending?

    package init(
        status: Status, previous: Status?, since: Timestamp, age: Duration, gap: Duration, pending: Pending? = nil
    ) {
        self.status = status
        self.previous = previous
        self.since = since
        self.age = age
        self.gap = gap
        self.pending = pending
    }

    /// Whether this report brought another status than the one before, or is the first.
    public var isChange: Bool { previous != status }

    public struct Pending: Sendable, Equatable {
        public let status: Status
        public let seen: Int
        public let needed: Int

        package init(status: Status, seen: Int, needed: Int) {
            self.status = status
            self.seen = seen
            self.needed = needed
        }
    }
}
