/// Decides which status counts: a better one at once, a worse one after enough runs in a row.
struct Confirmation {
    let needed: Int

    func standing(observed: Status, at clock: RunClock, time: Timestamp, after record: StandingRecord?) -> Standing {
        guard let record else {
            return Standing(status: observed, previous: nil, since: time, age: .zero, gap: .zero)
        }
        let gap = max(.zero, clock.steady - record.lastSteady)
        let recent = ([observed] + record.observed).prefix { Self.isNoRelief($0, from: record.status) }
        let isWorse = Self.isNoRelief(observed, from: record.status)
        let counts = !isWorse || recent.count >= needed
        // Of the runs that were all worse, the mildest is what every one of them saw.
        let status = isWorse ? (counts ? recent.prefix(needed).min() ?? observed : record.status) : observed
        let pending =
            counts ? nil : Standing.Pending(status: observed, seen: recent.count, needed: needed)
        guard status == record.status else {
            return Standing(
                status: status, previous: record.status, since: time, age: .zero, gap: gap, pending: pending)
        }
        return Standing(
            status: status, previous: record.status, since: record.since,
            age: max(.zero, clock.steady - record.sinceSteady), gap: gap, pending: pending)
    }

    /// Whether a status must be seen again before it counts: from skipped to ok is no trouble that could be a false
    /// alarm, and not being able to look is no relief from what was wrong.
    private static func isNoRelief(_ observed: Status, from status: Status) -> Bool {
        observed > status && !observed.isFine || observed == .unknown && status == .fail
    }
}
