public import Core
private import Linux

/// The clocks of this machine.
public struct MachineClock: HostClock {
    private let boot: String

    /// - Parameter files: Where the name of this boot is read, once.
    public init(files: any HostFiles) {
        do throws(FileFailure) {
            boot = try files.line(of: "/proc/sys/kernel/random/boot_id")
        } catch {
            // Without it every run looks like the first of its boot, and ages grow by the wall clock within bounds.
            boot = ""
        }
    }

    public var reading: ClockReading {
        ClockReading(
            wall: Timestamp(microseconds: SystemClock.wall), sinceBoot: .microseconds(SystemClock.sinceBoot), boot: boot
        )
    }
}
