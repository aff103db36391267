internal import Core

extension ChronyReport {
    func sync(at now: Timestamp, _ limits: ChronyAgeLimits) -> ChronySync {
        if tracking.reference.isLocal { return .freerunning }
        if tracking.reference.id == 0 || tracking.stratum == 0 { return .unsynchronised }
        if tracking.leap == .unsynchronised, !Self.isLeapSecond(now) { return .unsynchronised }
        guard let age = tracking.age(at: now) else { return .unsynchronised }
        return age > self.limits(limits).warn ? .stale : .synchronised
    }

    /// The limits of age for what is followed.
    func limits(_ limits: ChronyAgeLimits) -> ChronyAgeLimits {
        let followed = sources.value?.first { $0.state == .selected }
        return limits.stretched(to: followed?.interval ?? min(tracking.updateInterval, .seconds(131_072)))
    }

    /// While it steps over a leap second chronyd calls itself not synchronised, at a midnight in UTC and for seconds.
    static func isLeapSecond(_ now: Timestamp) -> Bool {
        let (day, minute): (Int64, Int64) = (86_400_000_000, 60_000_000)
        let sinceMidnight = ((now.microseconds % day) + day) % day
        return sinceMidnight < minute || sinceMidnight > day - minute
    }
}
