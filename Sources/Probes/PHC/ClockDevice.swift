internal import Core

/// A PTP clock that was looked at.
struct ClockDevice: Sendable {
    let wish: ClockWish
    let state: ClockState
    /// Nil where it could not be read.
    let figures: ClockFigures?
    /// Nil where neither the device nor `/sys` shows them.
    let capabilities: PTPClockCapabilities?
    /// As the kernel shows it; nil where it does not.
    let kernelClock: KernelClock?

    /// Judges nothing but the rate; the answer is nil for a network interface without a clock.
    init(
        _ wish: ClockWish, _ answer: PTPClockAnswer?, _ kernel: KernelClocks, lead: Int, maxRateError: Int,
        _ files: any HostFiles
    ) {
        self.wish = wish
        switch answer {
        case .success(let reading):
            let figures = ClockFigures(reading, atomicLead: lead)
            // The number is the device's own word for which clock it is.
            let number = "\(reading.major):\(reading.minor)"
            kernelClock = kernel.clocks.first { $0.number == number } ?? wish.kernelClock
            capabilities = reading.capabilities
            state = ClockState(figures.rate?.standing(limit: maxRateError))
            self.figures = figures
        case .failure(let failure):
            kernelClock = wish.kernelClock
            capabilities = wish.kernelClock?.capabilities(files)
            state = ClockState(failure, wish, kernel, files)
            figures = nil
        case nil:
            (kernelClock, capabilities, figures) = (nil, nil, nil)
            state = .missing(why: "no network interface of that name has a PTP clock")
        }
    }

    var name: String { wish.name }
    var isWanted: Bool { wish.isWanted }
}

extension ClockState {
    /// What cannot be told of the rate is no state of the clock.
    fileprivate init(_ standing: ClockRate.Standing?) {
        self =
            switch standing {
            case .right, .unclear, nil: .ok
            case .wrong: .wrongRate
            case .stalled: .stalled
            }
    }
}
