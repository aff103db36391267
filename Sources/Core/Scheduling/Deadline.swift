/// The instant by which a piece of work must be over.
public struct Deadline: Sendable {
    public let instant: ContinuousClock.Instant

    public static func after(_ limit: Duration) -> Deadline {
        Deadline(instant: .now.advanced(by: limit))
    }

    /// What is left, never negative: ready to hand to a socket, a poll or a bus call.
    public var remaining: Duration {
        max(.zero, ContinuousClock.now.duration(to: instant))
    }

    /// A deadline before this one, so that something else has time after it.
    public func earlier(by reserve: Duration) -> Deadline {
        Deadline(instant: instant.advanced(by: .zero - reserve))
    }
}
