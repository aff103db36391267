public import Core

/// A sink that keeps what it is given, or does what a test tells it to instead.
public struct ScriptedSink: Sink, ~Copyable {
    public static let name = "scripted"
    public static let about = About("what a test wants", why: "It stands in for every sink.")

    public struct Settings: Configurable {
        public var inbox = Inbox()
        public init() {}
        public static var settings: [Setting<Self>] { [] }
    }

    /// What arrived, and what to say to the next run.
    public final class Inbox: Sendable {
        private let arrived = Guarded<[Run]>([])
        private let answers: Guarded<@Sendable (Run) -> SinkFailure?>

        public init(_ answer: @escaping @Sendable (Run) -> SinkFailure? = { _ in nil }) {
            answers = Guarded(answer)
        }

        public var runs: [Run] { arrived.withLock { $0 } }
        public var sequences: [Int] { runs.compactMap(\.sequence) }

        public func answers(_ answer: @escaping @Sendable (Run) -> SinkFailure?) {
            answers.withLock { $0 = answer }
        }

        fileprivate func take(_ run: Run) throws(SinkFailure) {
            let answer = answers.withLock { $0 }
            if let failure = answer(run) { throw failure }
            arrived.withLock { $0.append(run) }
        }
    }

    private let settings: Settings

    public init(_ settings: Settings) {
        self.settings = settings
    }

    public mutating func deliver(_ run: Run, by deadline: Deadline) throws(SinkFailure) {
        try settings.inbox.take(run)
    }

    public func preview(_ run: Run) -> String { "\(run.reports.count) reports" }
    public func needs() -> [Need] { [] }
}
