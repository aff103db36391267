internal import Core

extension Judgement {
    /// One judgement of many clocks: the worst status, with the worst reasons first; nil of none.
    static func ofClocks(_ parts: [Judgement]) -> Judgement? {
        let most = 5
        guard let worst = parts.map(\.status).max() else { return nil }
        let told = Status.allCases.sorted(by: >).filter { !$0.isFine || $0 == worst }
        let reasons = told.flatMap { status in parts.filter { $0.status == status }.map(\.reason) }
        let rest = reasons.count - most
        let sentence = reasons.prefix(most).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
        return switch worst {
        case .fail: .fail(sentence)
        case .unknown: .unknown(sentence)
        case .warn: .warn(sentence)
        case .ok: .ok(sentence)
        case .skipped: .skipped(sentence)
        }
    }
}
