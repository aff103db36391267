/// What a PTP clock can do, as its driver says.
public struct PTPClockCapabilities: Sendable, Equatable {
    /// The largest change of its frequency, in parts per billion.
    public var maxAdjustment = 0
    public var alarms = 0
    public var externalTimestamps = 0
    public var periodicOutputs = 0
    public var pins = 0
    public var hasPPS = false
    /// Whether the hardware can read it and the system's clock at one instant.
    public var hasCrossTimestamps = false
    public var adjustsPhase = false

    public init() {}
}
