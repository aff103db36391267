/// A status with the sentence that explains it: the measured value and the limit.
public struct Judgement: Sendable, Equatable {
    public let status: Status
    public let reason: String

    public static func ok(_ reason: String) -> Judgement { Judgement(status: .ok, reason: reason) }
    public static func warn(_ reason: String) -> Judgement { Judgement(status: .warn, reason: reason) }
    public static func fail(_ reason: String) -> Judgement { Judgement(status: .fail, reason: reason) }

    /// What this check needs could not be seen, although other facts could.
    public static func unknown(_ reason: String) -> Judgement { Judgement(status: .unknown, reason: reason) }

    /// The question does not concern this host.
    public static func skipped(_ reason: String) -> Judgement { Judgement(status: .skipped, reason: reason) }
}
