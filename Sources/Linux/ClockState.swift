private import CLinux

/// What the kernel says of how its clock is kept.
public struct ClockState: Sendable, Equatable {
    public let isMarkedSynchronised: Bool
    /// In microseconds.
    public let greatestError: Int
    /// In microseconds.
    public let estimatedError: Int
    /// In parts per million.
    public let frequency: Double
    /// In seconds.
    public let taiOffset: Int

    /// Reads it; a filter of system calls may refuse even that.
    public static func read() throws(SystemError) -> ClockState {
        var discipline = clinux_discipline()
        guard unsafe clinux_read_discipline(&discipline) == 0 else { throw .last }
        return ClockState(
            isMarkedSynchronised: !clinux_is_unsynchronised(discipline.status), greatestError: discipline.max_error,
            estimatedError: discipline.estimated_error, frequency: Double(discipline.frequency) / 65536,
            taiOffset: Int(discipline.tai_offset))
    }
}
