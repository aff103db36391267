internal import Core

/// What a clock counts, as far as its distance from the system's clock tells.
struct TimeScale: Sendable, Equatable {
    let kind: Kind
    /// What is left of the distance when the time scale's own is taken off.
    let residual: Duration

    enum Kind: String, Sendable {
        case utc
        /// International atomic time: what PTP counts, whole seconds ahead of UTC, and no fault.
        case tai
        /// Nobody ever set it: it counts from 1970.
        case unset
        /// None of these.
        case unknown
    }

    /// What TAI has been ahead of UTC since 2017, for a kernel that was never told.
    private static let atomicLead = 37
    /// Further off than this a clock is wrong in any time scale, and not to be explained by the nearest.
    private static let reach = Duration.seconds(10)
    /// The year 2000: no clock that was ever set says less.
    private static let oldest = Duration.seconds(946_684_800)

    /// - Parameters:
    ///   - device: The clock's own time.
    ///   - offset: How far it is ahead of the system's clock.
    ///   - atomicLead: What the kernel knows of TAI; 0 for nothing.
    init(of device: Duration, offset: Duration, atomicLead: Int) {
        let leads = Set([Self.atomicLead, atomicLead].filter { $0 > 0 }).sorted()
        let guesses = [TimeScale(.utc, offset)] + leads.map { TimeScale(.tai, offset - .seconds($0)) }
        let nearest = guesses.min { $0.residual.distance < $1.residual.distance }
        if let nearest, nearest.residual.distance <= Self.reach {
            self = nearest
        } else {
            self.init(device < Self.oldest ? .unset : .unknown, offset)
        }
    }

    private init(_ kind: Kind, _ residual: Duration) {
        self.kind = kind
        self.residual = residual
    }

    /// Before "and": the scale in a sentence.
    var words: String {
        switch kind {
        case .utc: "UTC"
        case .tai: "TAI"
        case .unset: "never set"
        case .unknown: "neither UTC nor TAI"
        }
    }
}
