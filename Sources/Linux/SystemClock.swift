private import Glibc

/// The clocks of the kernel.
public enum SystemClock {
    /// Microseconds since 1970, as the wall clock has it.
    public static var wall: Int64 { microseconds(CLOCK_REALTIME) }

    /// Microseconds since boot, sleep included.
    public static var sinceBoot: Int64 { microseconds(CLOCK_BOOTTIME) }

    private static func microseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        // These two clocks exist on every kernel this program starts on.
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
