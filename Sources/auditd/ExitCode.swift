internal import Core
private import Sinks

/// What this process ends with.
enum ExitCode: Equatable {
    case ok
    /// Something of ours was lost, or may be.
    case lost
    /// Not all is well on this host; only `doctor` says so.
    case unmet
    case usage
    case defect
    case busy
    case configuration
    /// The status itself, as a monitoring plugin ends.
    case state(Status)

    var number: Int {
        switch self {
        case .ok: 0
        case .lost, .unmet: 1
        case .usage: 64
        case .defect: 70
        case .busy: 75
        case .configuration: 78
        case .state(let status): NagiosFormat.code(status)
        }
    }
}
