internal import Core

extension Judgement {
    private static let shown = 5

    /// One judgement of many: the worst status, with the worst reasons first; nil of none.
    static func joined(_ parts: [Judgement]) -> Judgement? {
        guard let worst = parts.map(\.status).max() else { return nil }
        let reasons = Status.allCases.sorted(by: >).flatMap { status in
            parts.filter { $0.status == status }.map(\.reason)
        }
        let rest = reasons.count - shown
        let sentence = reasons.prefix(shown).joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
        switch worst {
        case .fail: return .fail(sentence)
        case .unknown: return .unknown(sentence)
        case .warn: return .warn(sentence)
        case .ok: return .ok(sentence)
        case .skipped: return .skipped(sentence)
        }
    }
}
