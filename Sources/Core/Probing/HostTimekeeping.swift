/// The kernel's view of how well its clock is kept.
public protocol HostTimekeeping: Sendable {
    /// Only reads; the clock is never touched.
    func discipline() throws(TimekeepingFailure) -> ClockDiscipline
}

/// Why the kernel did not say.
public struct TimekeepingFailure: Error, Sendable, Hashable {
    public let why: String

    public init(why: String) {
        self.why = why
    }
}

/// What `adjtimex` shows of the clock.
public struct ClockDiscipline: Sendable, Equatable {
    /// Whether whoever keeps the clock has taken back the mark "unsynchronised".
    public let isMarkedSynchronised: Bool
    public let greatestError: Duration
    public let estimatedError: Duration
    /// How much faster than its crystal the clock is made to run.
    public let frequency: Double
    /// How far TAI is ahead of UTC, in whole seconds; 0 where nobody told the kernel.
    public let taiOffset: Duration

    public init(
        isMarkedSynchronised: Bool, greatestError: Duration, estimatedError: Duration, frequency: Double,
        taiOffset: Duration
    ) {
        self.isMarkedSynchronised = isMarkedSynchronised
        self.greatestError = greatestError
        self.estimatedError = estimatedError
        self.frequency = frequency
        self.taiOffset = taiOffset
    }
}
