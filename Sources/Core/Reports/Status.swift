/// How a report, or one check in it, turned out, least to most severe.
///
/// `unknown` is worse than `warn`: nobody can tell what hides behind what could not be looked at.
public enum Status: String, Sendable, CaseIterable {
    case skipped
    case ok
    case warn
    case unknown
    case fail
}

extension Status: Comparable {
    public static func < (lhs: Status, rhs: Status) -> Bool {
        lhs.rank < rhs.rank
    }

    /// The place in the order of severity, from 0; also how the ledger writes a status.
    public var rank: Int {
        switch self {
        case .skipped: 0
        case .ok: 1
        case .warn: 2
        case .unknown: 3
        case .fail: 4
        }
    }

    public init?(rank: Int) {
        guard let status = Status.allCases.first(where: { $0.rank == rank }) else { return nil }
        self = status
    }

    /// Whether nobody needs to do anything.
    public var isFine: Bool { self <= .ok }
}
