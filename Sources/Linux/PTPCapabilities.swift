private import CLinux

/// What a PTP clock can do, as its driver says.
public struct PTPCapabilities: Sendable, Equatable {
    /// The largest change of its frequency, in parts per billion.
    public let maxAdjustment: Int
    public let alarms: Int
    public let externalTimestamps: Int
    public let periodicOutputs: Int
    public let pins: Int
    public let hasPPS: Bool
    /// Whether the hardware can read it and the system's clock at one instant.
    public let hasCrossTimestamps: Bool
    public let adjustsPhase: Bool

    init(of file: borrowing FileDescriptor) throws(SystemError) {
        var answer = clinux_ptp_capabilities()
        let code = unsafe clinux_ptp_capabilities(file.number, &answer)
        guard code == 0 else { throw SystemError(code) }
        maxAdjustment = Int(answer.max_adjustment)
        alarms = Int(answer.alarms)
        externalTimestamps = Int(answer.external_timestamps)
        periodicOutputs = Int(answer.periodic_outputs)
        pins = Int(answer.pins)
        hasPPS = answer.has_pps
        hasCrossTimestamps = answer.has_cross_timestamps
        adjustsPhase = answer.adjusts_phase
    }
}
