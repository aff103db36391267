/// Stands where a host does not show its kernel's view of the clock.
public struct NoTimekeeping: HostTimekeeping {
    public init() {}

    public func discipline() throws(TimekeepingFailure) -> ClockDiscipline {
        throw TimekeepingFailure(why: "the kernel's view of the clock is not given to this host")
    }
}
