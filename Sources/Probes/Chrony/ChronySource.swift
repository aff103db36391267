internal import Core

/// One server, peer or reference clock of chronyd's.
struct ChronySource: Sendable, Equatable {
    let host: ChronyHost
    /// The address, or the letters of a reference clock.
    let address: String
    /// As it stands in the configuration; nil where chronyd did not say.
    var name: String?
    let mode: Mode
    let state: State
    let stratum: Int
    /// The power of two of seconds between two questions to it.
    let poll: Int
    /// Which of the last eight questions were answered, a bit each, the last in the lowest.
    let reach: Int
    /// Nil where there was none.
    let sinceSample: Duration?
    /// Positive where the clock was ahead of the source, with the corrections since.
    let offset: Duration
    /// The same as it was measured.
    let measuredOffset: Duration
    let error: Duration
    var statistics: ChronyStatistics?

    /// In the order of their numbers on the wire.
    enum Mode: String, Sendable, CaseIterable {
        case server
        case peer
        case referenceClock = "refclock"
    }

    /// In the order of their numbers on the wire.
    enum State: String, Sendable, CaseIterable {
        case selected
        case notSelectable = "not_selectable"
        case falseticker
        case jittery
        case combined
        case notCombined = "not_combined"
    }

    var isReachable: Bool { reach != 0 }
    var answered: Int { (reach & 0xff).nonzeroBitCount }
    var title: String { name.map { $0 == address ? $0 : "\($0) (\(address))" } ?? address }

    /// Seconds between two questions; what no chronyd would wait is cut.
    var interval: Duration {
        .seconds(Double(sign: .plus, exponent: min(max(poll, -10), 24), significand: 1))
    }
}

extension ChronySource {
    init(_ reader: ChronyReader) throws(ChronyMisfit) {
        var reader = reader
        host = try reader.host()
        poll = Int(Int16(bitPattern: try reader.u16()))
        stratum = Int(try reader.u16())
        state = try Self.choice(State.self, Int(try reader.u16()), "the state")
        mode = try Self.choice(Mode.self, Int(try reader.u16()), "the mode")
        _ = try reader.u16()
        reach = Int(try reader.u16())
        let since = try reader.u32()
        sinceSample = since == .max ? nil : .seconds(Int(since))
        measuredOffset = try reader.duration("the measured offset")
        offset = try reader.duration("the offset")
        error = try reader.duration("the error")
        if case .v4(let bytes) = host, mode == .referenceClock {
            address = ChronyReference.letters(of: bytes.reduce(0) { $0 << 8 | UInt32($1) })
        } else {
            address = host.description
        }
    }

    private static func choice<Choice: CaseIterable>(
        _: Choice.Type, _ number: Int, _ what: StaticString
    ) throws(ChronyMisfit) -> Choice {
        let all = Array(Choice.allCases)
        guard all.indices.contains(number) else {
            throw ChronyMisfit("\(what) of a source is \(number), the last is \(all.count - 1)")
        }
        return all[number]
    }
}
