private import Glibc

/// The clocks of the kernel.
public enum SystemClock {
    /// Microseconds since 1970, as the wall clock has it.
    public static var wall: Int64 { microseconds(CLOCK_REALTIME) }

    /// Microseconds since boot, sleep included.
    public static var sinceBoot: Int64 { microseconds(CLOCK_BOOTTIME) }

    /// How far international atomic time is ahead of UTC, as the kernel was told; 0 where nobody told it.
    ///
    /// Read from the clock, not by `adjtimex`: many a sandbox kills who calls that, even to read.
    public static var atomicLead: Int {
        Int((Double(microseconds(CLOCK_TAI) - microseconds(CLOCK_REALTIME)) / 1_000_000).rounded())
    }

    /// Waits; a signal may end it early.
    public static func wait(_ pause: Duration) {
        let (seconds, attoseconds) = max(.zero, pause).components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        unsafe clock_nanosleep(CLOCK_MONOTONIC, 0, &time, nil)
    }

    private static func microseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        // These two clocks exist on every kernel this program starts on.
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
