internal import Core

/// How fast a clock runs against one that nobody steers.
struct ClockRate: Sendable, Equatable {
    /// Seconds of the clock in a second.
    let ratio: Double
    /// How far the ratio may be from the true one, for both clocks were read somewhere in two windows.
    let uncertainty: Double
    /// It showed the same time twice.
    let isStalled: Bool

    /// Nil where no time went by between the readings, which tells nothing.
    init?(_ first: PTPClockSample, _ second: PTPClockSample) {
        let elapsed = second.raw - first.raw
        guard elapsed > .zero else { return nil }
        let advance = second.device - first.device
        isStalled = advance == .zero
        ratio = advance / elapsed
        let windows = (first.window + second.window) / 2 + first.rawUncertainty + second.rawUncertainty
        uncertainty = windows / elapsed
    }

    /// The distance from the right rate, in parts per million.
    var error: Double { (ratio - 1) * 1_000_000 }
    var errorUncertainty: Double { uncertainty * 1_000_000 }

    enum Standing: Sendable, Equatable {
        case right
        case wrong
        case stalled
        /// The windows are too wide for the limit.
        case unclear
    }

    /// Against the largest accepted error in parts per million, either sign.
    func standing(limit: Int) -> Standing {
        guard !isStalled else { return .stalled }
        let (distance, limit) = (error.magnitude, Double(limit))
        if distance - errorUncertainty > limit { return .wrong }
        return distance + errorUncertainty <= limit ? .right : .unclear
    }
}
