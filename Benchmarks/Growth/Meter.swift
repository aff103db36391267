private import Core
private import Glibc
private import Machine

/// What a piece of work costs this process.
enum Meter {
    /// The median time of several goes.
    static func median(of goes: Int, _ work: () throws -> Void) rethrows -> Duration {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<goes { times.append(try clock.measure { try work() }) }
        return times.sorted()[goes / 2]
    }

    /// The CPU time of this process so far, in user and system mode.
    static var cpu: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Lowers the peak to what is resident now.
    static func forgetPeak() {
        guard let file = unsafe fopen("/proc/self/clear_refs", "w") else { return }
        unsafe fputs("5", file)
        unsafe fclose(file)
    }

    /// The most memory that was resident, in KiB.
    static var peak: Int {
        get throws(FileFailure) {
            let status = try MachineFiles().text(of: "/proc/self/status")
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        }
    }
}
