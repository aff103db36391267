private import Glibc

/// How far the wall clock is ahead of the clock that nobody steers, at one moment.
struct ClockLead: Sendable {
    private static let attempts = 5

    let duration: Duration
    /// The true lead is no further from it than this, either way.
    let uncertainty: Duration

    /// Reads both clocks now, the least disturbed of a few times.
    init() {
        var best = ClockLead.attempt()
        for _ in 1..<Self.attempts {
            let next = ClockLead.attempt()
            if next.uncertainty < best.uncertainty { best = next }
        }
        self = best
    }

    private init(_ duration: Duration, uncertainty: Duration) {
        self.duration = duration
        self.uncertainty = uncertainty
    }

    /// The lead somewhere between two readings; a wall clock that was set in between makes it uncertain by as much.
    func mean(with other: ClockLead) -> ClockLead {
        let change = other.duration - duration
        let drift = change < .zero ? .zero - change : change
        return ClockLead(duration + change / 2, uncertainty: (uncertainty + other.uncertainty + drift) / 2)
    }

    private static func attempt() -> ClockLead {
        let before = now(CLOCK_REALTIME)
        let raw = now(CLOCK_MONOTONIC_RAW)
        let after = now(CLOCK_REALTIME)
        let half = (after - before) / 2
        return ClockLead(before + half - raw, uncertainty: half < .zero ? .zero - half : half)
    }

    private static func now(_ clock: clockid_t) -> Duration {
        var time = timespec()
        // Both exist on every kernel this program starts on.
        unsafe clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
