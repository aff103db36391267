/// What one sink's deliveries came to.
public struct Delivery: Sendable, Equatable {
    public let sink: ComponentName
    /// Runs handed over.
    public var taken = 0
    /// Runs set aside for good.
    public var refused = 0
    /// Why it stopped early; empty where everything owed was settled.
    public var trouble = ""
    /// Whether the ledger has not been told of the trouble: the thread that would have is the one that hangs.
    var isUntold = false

    init(sink: ComponentName) {
        self.sink = sink
    }
}
