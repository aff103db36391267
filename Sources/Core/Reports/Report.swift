/// What one run of one probe found out, in the form every sink reads.
public struct Report: Sendable, Equatable {
    public let probe: ComponentName
    public let time: Timestamp
    public let elapsed: Duration
    public let outcome: Outcome
    /// What had to be cut or left out of the facts, in words.
    public let remarks: [String]
    public let standing: Standing

    package init(
        probe: ComponentName, time: Timestamp, elapsed: Duration, outcome: Outcome, remarks: [String],
        standing: Standing
    ) {
        self.probe = probe
        self.time = time
        self.elapsed = elapsed
        self.outcome = outcome
        self.remarks = remarks
        self.standing = standing
    }

    public var status: Status { standing.status }

    public enum Outcome: Sendable, Equatable {
        case observed(facts: [Field], verdicts: [Verdict])
        case failed(ProbeFailure)

        /// The worst verdict; a probe that saw nothing is unknown, or skipped where it does not apply.
        public var status: Status {
            switch self {
            case .observed(_, let verdicts): verdicts.map(\.status).max() ?? .ok
            case .failed(.notApplicable): .skipped
            case .failed: .unknown
            }
        }
    }
}

extension Report {
    /// The one sentence for a person: why the observed status is what it is.
    public var summary: String {
        let sentence =
            switch outcome {
            case .failed(let failure): failure.detail
            case .observed(_, let verdicts): Self.sentence(on: verdicts, status: outcome.status)
            }
        guard let pending = standing.pending else { return sentence }
        return "\(sentence) (\(pending.status) \(pending.seen) of \(pending.needed) times, \(status) until then)"
    }

    private static func sentence(on verdicts: [Verdict], status: Status) -> String {
        let reasons = verdicts.filter { $0.status == status && !$0.reason.isEmpty }.map(\.reason)
        guard let first = reasons.first else { return "nothing to judge" }
        return status.isFine || reasons.count == 1 ? first : "\(first) (and \(reasons.count - 1) more)"
    }
}
