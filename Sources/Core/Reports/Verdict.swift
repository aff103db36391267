/// A judgement under the name of the check that made it.
public struct Verdict: Sendable, Equatable {
    public let check: String
    public let status: Status
    public let reason: String

    public init(check: String, status: Status, reason: String) {
        self.check = check
        self.status = status
        self.reason = reason
    }
}
