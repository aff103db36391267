/// The host's PTP hardware clocks, such as that of a network card or of a hypervisor.
public protocol HostPTPClocks: Sendable {
    /// Reads devices twice with a pause between, all within the same pause.
    ///
    /// - Parameters:
    ///   - devices: Their paths; what is known to be another kind of device is not opened, for an open can act.
    ///   - pause: The time between the two samples; none where only one is wanted.
    ///   - deadline: Where it leaves no time for the pause there is one sample only.
    /// - Returns: One answer for each device, in the order given.
    func readings(of devices: [String], pause: Duration, until deadline: Deadline) -> [PTPClockAnswer]

    /// The whole seconds that international atomic time is ahead of UTC, as the kernel knows it; 0 where nobody told it.
    var atomicLead: Int { get }
}

/// What came of one device.
public typealias PTPClockAnswer = Result<PTPClockReading, PTPClockFailure>
