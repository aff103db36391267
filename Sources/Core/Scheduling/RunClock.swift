/// The time of a run: what the wall clock says, and where the run stands on a line of time that never jumps.
public struct RunClock: Sendable, Equatable {
    public let wall: Timestamp
    /// Grows with the time since boot; across a boot, with the wall clock within bounds.
    public let steady: Duration

    public init(wall: Timestamp, steady: Duration) {
        self.wall = wall
        self.steady = steady
    }
}

extension RunClock {
    /// The most that one boot may add: a clock that woke up in another year must not age all that is kept.
    static let mostAcrossBoot = Duration.seconds(86_400)

    /// Continues the line of time of an earlier run.
    public init(_ reading: ClockReading, after earlier: (reading: ClockReading, steady: Duration)?) {
        wall = reading.wall
        guard let (last, steady) = earlier else {
            self.steady = .zero
            return
        }
        let sameBoot = last.boot == reading.boot && reading.sinceBoot >= last.sinceBoot
        let passed =
            sameBoot ? reading.sinceBoot - last.sinceBoot : min(reading.wall.since(last.wall), Self.mostAcrossBoot)
        self.steady = steady + max(.zero, passed)
    }
}
