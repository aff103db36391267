private import Core
private import Linux

/// The last resort: the kernel ends this process where it cannot end itself, for want of a thread or on a stuck disk.
///
/// The run counts as interrupted then, and the next one tells of it; without this it would hold the lock for ever.
enum Watchdog {
    /// Reading the configuration is a matter of milliseconds, and of for ever on a dead network disk.
    static let forConfiguration = Duration.seconds(60)

    /// What is done by a limit of its own gets that time and a little more.
    static func watch(_ limit: Duration) {
        Process.endBySignal(after: Int(limit.seconds.rounded(.up)) + 2)
    }

    /// Whoever reads our output may take their time.
    static func rest() {
        Process.endBySignal(after: 0)
    }
}
