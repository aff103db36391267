/// Why the service manager could not be asked; one case for each way to react.
public enum ServiceManagerFailure: Error, Sendable, Hashable {
    /// This host has none of the kind that we can ask.
    case absent(String)
    /// There is one, and the way to it is closed.
    case unreachable(String, remedy: String)
    case denied(String, remedy: String)
    case timedOut(String, remedy: String)
    case malformed(String, remedy: String)
}

extension ServiceManagerFailure {
    /// What happened, in one sentence.
    public var detail: String {
        switch self {
        case .absent(let detail), .unreachable(let detail, _), .denied(let detail, _), .timedOut(let detail, _),
            .malformed(let detail, _):
            detail
        }
    }

    /// What a person can do about it; empty where there is nothing to do.
    public var remedy: String {
        switch self {
        case .absent: ""
        case .unreachable(_, let remedy), .denied(_, let remedy), .timedOut(_, let remedy), .malformed(_, let remedy):
            remedy
        }
    }
}

extension ProbeFailure {
    /// For a probe that has nothing without the service manager.
    public init(_ failure: ServiceManagerFailure) {
        self =
            switch failure {
            case .absent(let detail): .notApplicable(detail)
            case .unreachable(let detail, let remedy), .timedOut(let detail, let remedy):
                .unavailable(detail, remedy: remedy)
            case .denied(let detail, let remedy): .denied(detail, remedy: remedy)
            case .malformed(let detail, let remedy): .malformed(detail, remedy: remedy)
            }
    }
}
