/// For a host that has none.
public struct NoPTPClocks: HostPTPClocks {
    public init() {}

    public var atomicLead: Int { 0 }

    public func readings(of devices: [String], pause: Duration, until deadline: Deadline) -> [PTPClockAnswer] {
        devices.map { _ in .failure(.absent) }
    }
}
