/// What a PTP clock can do, and what it showed.
public struct PTPClockReading: Sendable, Equatable {
    public let major: Int
    public let minor: Int
    public let capabilities: PTPClockCapabilities
    public let first: PTPClockSample
    /// A little later; nil where no time was left for it.
    public let second: PTPClockSample?

    public init(
        major: Int, minor: Int, capabilities: PTPClockCapabilities, first: PTPClockSample, second: PTPClockSample?
    ) {
        self.major = major
        self.minor = minor
        self.capabilities = capabilities
        self.first = first
        self.second = second
    }
}
