/// Why a probe has no finding; one case for each way to react.
public enum ProbeFailure: Error, Sendable, Hashable {
    /// The host has nothing to observe: no such device, service not installed.
    case notApplicable(String)
    /// The source exists and did not answer.
    case unavailable(String, remedy: String)
    /// The source refused us.
    case denied(String, remedy: String)
    /// The source answered something we do not understand.
    case malformed(String, remedy: String)
    /// The probe did not come back by its limit; only the scheduler says so.
    case timedOut(after: Duration)
    /// An earlier piece of work still holds the probe's thread; only the scheduler says so.
    case stillRunning
}

extension ProbeFailure {
    /// The name of the case, as the report has it.
    public var kind: Kind {
        switch self {
        case .notApplicable: .notApplicable
        case .unavailable: .unavailable
        case .denied: .denied
        case .malformed: .malformed
        case .timedOut: .timedOut
        case .stillRunning: .stillRunning
        }
    }

    public enum Kind: String, Sendable, CaseIterable {
        case notApplicable = "not_applicable"
        case unavailable
        case denied
        case malformed
        case timedOut = "timed_out"
        case stillRunning = "still_running"
    }

    /// What happened, in one sentence.
    public var detail: String {
        switch self {
        case .notApplicable(let detail), .unavailable(let detail, _), .denied(let detail, _),
            .malformed(let detail, _):
            detail
        case .timedOut(let limit): "no answer within \(limit.written)"
        case .stillRunning: "an earlier observation has not come back"
        }
    }

    /// What a person can do about it; empty where there is nothing to do.
    public var remedy: String {
        switch self {
        case .notApplicable: ""
        case .unavailable(_, let remedy), .denied(_, let remedy), .malformed(_, let remedy): remedy
        case .timedOut: "see what the source is stuck on, or raise 'limit' in the probe's file"
        case .stillRunning: "see what the source is stuck on; the thread ends with this process"
        }
    }
}
