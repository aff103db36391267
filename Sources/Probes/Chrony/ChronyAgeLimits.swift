/// How old the last comparison may be: as set, or longer where chronyd itself asks less often.
struct ChronyAgeLimits: Sendable, Equatable {
    let warn: Duration
    let fail: Duration

    /// For a source that is asked once in `interval`.
    func stretched(to interval: Duration) -> ChronyAgeLimits {
        ChronyAgeLimits(warn: max(warn, interval * 2), fail: max(fail, interval * 4))
    }
}
