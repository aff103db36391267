private import Glibc

/// How far the wall clock is ahead of the clock that nobody steers, at one moment.
struct ClockLead: Sendable {
    let duration: Duration

    /// Reads both clocks now.
    init() {
        let before = Self.now(CLOCK_REALTIME)
        let raw = Self.now(CLOCK_MONOTONIC_RAW)
        let after = Self.now(CLOCK_REALTIME)
        duration = before + (after - before) / 2 - raw
    }

    /// The lead in the middle between two readings.
    func mean(with other: ClockLead) -> Duration {
        duration + (other.duration - duration) / 2
    }

    private static func now(_ clock: clockid_t) -> Duration {
        var time = timespec()
        // Both exist on every kernel this program starts on.
        unsafe clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
