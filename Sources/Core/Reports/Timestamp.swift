/// A point in wall-clock time, in microseconds since 1970-01-01 00:00:00 UTC.
public struct Timestamp: Sendable, Hashable {
    public let microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    public func advanced(by duration: Duration) -> Timestamp {
        Timestamp(microseconds: microseconds &+ duration.microseconds)
    }

    /// How much later `self` is than `other`; negative where it is earlier.
    public func since(_ other: Timestamp) -> Duration {
        .microseconds(microseconds &- other.microseconds)
    }
}

extension Timestamp: Comparable {
    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.microseconds < rhs.microseconds
    }
}

extension Duration {
    /// The whole microseconds in it, rounded towards zero and kept within what 64 bits hold.
    public var microseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        return whole &+ attoseconds / 1_000_000_000_000
    }

    /// The same without what a person does not care about.
    package var inMilliseconds: Duration { .milliseconds((microseconds + 500) / 1000) }

    /// The length in seconds, as a fact shows it.
    public var seconds: Double { self / .seconds(1) }
}
