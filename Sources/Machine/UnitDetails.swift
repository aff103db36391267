internal import Linux

/// What is asked about a unit that is there, once its state is known.
struct UnitDetails: Equatable {
    let file: String
    var mainPID: Int?
    var wasHeldBack = false

    /// The answers are those to the row's own calls, in their order.
    init(_ row: UnitRow, _ answers: ArraySlice<BusAnswer>) throws(BusFailure) {
        var values: [BusValue] = []
        for answer in answers {
            guard case .variant(let value)? = try answer.values.first else { throw Self.oddity(row) }
            values.append(value)
        }
        switch values.count {
        case 1: break
        case 2:
            guard case .unsigned(let pid) = values[1] else { throw Self.oddity(row) }
            mainPID = pid == 0 ? nil : Int(clamping: pid)
        case 3:
            guard case .flag(let isMet) = values[1], case .unsigned(let time) = values[2] else {
                throw Self.oddity(row)
            }
            wasHeldBack = !isMet && time != 0
        default: throw Self.oddity(row)
        }
        guard let file = values[0].text else { throw Self.oddity(row) }
        self.file = file
    }

    private static func oddity(_ row: UnitRow) -> BusFailure {
        BusFailure(.malformed, "a property of \(row.id.prefix(80)) has not the type it should have")
    }
}
