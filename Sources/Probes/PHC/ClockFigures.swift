internal import Core

/// What a clock showed, as numbers to judge.
struct ClockFigures: Sendable, Equatable {
    /// The better of the two samples.
    let sample: PTPClockSample
    /// How far the clock is ahead of the system's.
    let offset: Duration
    /// The true offset is no further from it than this, either way.
    let uncertainty: Duration
    let scale: TimeScale
    /// Nil where there was no time for a second reading.
    let rate: ClockRate?

    init(_ reading: PTPClockReading, atomicLead: Int) {
        var sample = reading.first
        if let second = reading.second, second.window < sample.window { sample = second }
        self.sample = sample
        offset = sample.device - sample.system
        uncertainty = sample.window / 2
        scale = TimeScale(of: sample.device, offset: offset, atomicLead: atomicLead)
        rate = reading.second.flatMap { ClockRate(reading.first, $0) }
    }

    /// The date that the clock shows; nil for one that no calendar has.
    var time: Timestamp? {
        (Duration.zero ..< .seconds(253_402_300_800)).contains(sample.device)
            ? Timestamp(microseconds: sample.device.microseconds) : nil
    }
}
