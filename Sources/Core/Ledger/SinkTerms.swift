/// How much a sink may be owed.
public struct SinkTerms: Sendable, Equatable {
    public let sink: ComponentName
    public let keepFor: Duration
    public let keepAtMost: Int

    public init(sink: ComponentName, keepFor: Duration, keepAtMost: Int) {
        self.sink = sink
        self.keepFor = keepFor
        self.keepAtMost = keepAtMost
    }
}
