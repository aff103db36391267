/// A PTP clock and the system's clocks, all at one moment.
public struct PTPClockSample: Sendable, Equatable {
    public let method: Method
    /// Its own count since its own beginning.
    public let device: Duration
    /// The wall clock, since 1970.
    public let system: Duration
    /// A clock that nobody steers.
    public let raw: Duration
    /// How far `raw` may be from that moment, either way.
    public let rawUncertainty: Duration
    /// How long the read took: the device was read somewhere in it, the system's clock in its middle.
    public let window: Duration

    public init(
        method: Method, device: Duration, system: Duration, raw: Duration, rawUncertainty: Duration = .zero,
        window: Duration
    ) {
        self.method = method
        self.device = device
        self.system = system
        self.raw = raw
        self.rawUncertainty = rawUncertainty
        self.window = window
    }

    /// How both clocks were read, from the most exact to the least.
    public enum Method: String, Sendable, CaseIterable {
        /// At one instant, by the hardware.
        case precise
        /// Around the device's registers, in the driver.
        case extended
        /// Around the driver, in the kernel.
        case plain
        /// Around a call to the kernel, from this process.
        case clockGettime = "clock_gettime"
    }
}
