private import Synchronization

/// Counts from one, for closures that several threads may call.
public final class Counter: Sendable {
    private let count = Atomic(0)

    public init() {}

    public func next() -> Int {
        count.add(1, ordering: .relaxed).newValue
    }

    public var value: Int { count.load(ordering: .relaxed) }
}
