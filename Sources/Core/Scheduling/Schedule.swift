/// When a probe runs and who hears of it; the keys every file of `probes.d` has.
public struct Schedule: Configurable, Equatable {
    public var enabled = true
    public var every = Duration.zero
    public var limit = Duration.seconds(5)
    public var sinks: [ComponentName] = []
    public var confirm = 1

    public init() {}

    public static var settings: [Setting<Self>] {
        [
            Setting("enabled", \.enabled, "Whether this probe runs at all."),
            Setting(
                "every", \.every, "Least time between two runs of this probe; 0s is every run.",
                within: .zero ... .seconds(366 * 86_400)),
            Setting(
                "limit", \.limit, "How long one observation may take before it is given up as timed_out.",
                within: .milliseconds(1) ... .seconds(3600)),
            Setting("sinks", \.sinks, "The sinks that are told of this probe; an empty list is every sink."),
            Setting(
                "confirm", \.confirm, "How many runs in a row must see a worse status before it counts.",
                within: 1...StandingRecord.memory),
        ]
    }
}

extension Schedule {
    /// Whether a probe that last ran as `record` says should run again.
    ///
    /// A timer is never exact, so a tenth of the time (a minute at most) may be missing. Where the
    /// wall clock contradicts the steady one the probe runs: looking once too often harms nobody.
    func isDue(after record: StandingRecord?, at now: RunClock) -> Bool {
        guard every > .zero, let record else { return true }
        let least = every - min(every / 10, .seconds(60))
        let wall = now.wall.since(record.lastTime)
        return now.steady - record.lastSteady >= least || wall >= least || wall < .zero
    }
}
