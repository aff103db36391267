/// What became of some runs on their way to a sink.
struct Tour: Sendable {
    var through: Int?
    var taken = 0
    var refused: [Settlement.Refusal] = []
    var trouble = ""
    var retryAfter: Duration?

    init() {}

    /// Nothing counts as taken that the sink could not make durable.
    init(unflushed failure: SinkFailure) {
        switch failure {
        case .kept(let why, _), .refused(let why): trouble = why
        }
    }

    mutating func refuse(_ run: Run, _ reason: String) {
        refused.append(Settlement.Refusal(sequence: run.sequence ?? 0, reason: reason))
    }

    mutating func add(_ part: Tour) {
        through = part.through ?? through
        taken += part.taken
        refused += part.refused
        trouble = part.trouble
        retryAfter = part.retryAfter
    }

    func settlement(at time: Timestamp) -> Settlement {
        Settlement(through: through, told: taken > 0 ? time : nil, refused: refused, error: trouble)
    }
}
