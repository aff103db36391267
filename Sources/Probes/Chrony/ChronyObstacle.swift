internal import Core

/// Why a question has no answer; one case for each way to react.
enum ChronyObstacle: Error, Sendable, Equatable {
    case socket(SocketFailure)
    /// chronyd answered, and does not tell us that.
    case refused(status: Int)
    /// Something answered, and it makes no sense.
    case garbled(String)
}

extension ChronyObstacle: CustomStringConvertible {
    /// After the address and a colon.
    var description: String {
        switch self {
        case .socket(let failure): failure.description
        case .refused(let status): "chronyd refused, \(Self.words(status))"
        case .garbled(let why): why
        }
    }

    private static func words(_ status: Int) -> String {
        switch status {
        case 1: "the command failed (status 1)"
        case 2: "not authorised (status 2)"
        case 3: "the command is invalid (status 3)"
        case 4: "there is no such source (status 4)"
        case 6: "the command is not enabled (status 6)"
        case 15: "the feature is not in use (status 15)"
        case 18: "it speaks another version of the protocol than 6 (status 18)"
        case 19: "the length of the packet is wrong (status 19)"
        default: "status \(status)"
        }
    }

    /// Whether another way to the same daemon may still lead somewhere.
    var mayHaveAWayRound: Bool {
        switch self {
        case .socket(.silent), .garbled: false
        case .socket, .refused: true
        }
    }

    /// Whether it was for want of a right, ours or the question's.
    var isForAccess: Bool {
        switch self {
        case .socket(.denied), .socket(.unsupported), .refused(status: 2), .refused(status: 6): true
        case .socket, .refused, .garbled: false
        }
    }
}
