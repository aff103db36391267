public import Core
private import Linux

/// This machine's kernel's view of its clock.
public struct MachineTimekeeping: HostTimekeeping {
    public init() {}

    public func discipline() throws(TimekeepingFailure) -> ClockDiscipline {
        do throws(SystemError) {
            let state = try ClockState.read()
            return ClockDiscipline(
                isMarkedSynchronised: state.isMarkedSynchronised, greatestError: .microseconds(state.greatestError),
                estimatedError: .microseconds(state.estimatedError), frequency: state.frequency,
                taiOffset: .seconds(state.taiOffset))
        } catch {
            throw TimekeepingFailure(why: error.description)
        }
    }
}
