/// What is asked of chronyd, as its command protocol 6 spells it.
enum ChronyQuestion: Sendable, Hashable {
    case tracking
    case activity
    case sourceCount
    case source(Int)
    case statistics(Int)
    case name(ChronyHost)

    static let version: UInt8 = 6

    var command: UInt16 {
        switch self {
        case .sourceCount: 14
        case .source: 15
        case .tracking: 33
        case .statistics: 34
        case .activity: 44
        case .name: 65
        }
    }

    /// The code that its answer has.
    var reply: UInt16 {
        switch self {
        case .sourceCount: 2
        case .source: 3
        case .tracking: 5
        case .statistics: 6
        case .activity: 12
        case .name: 19
        }
    }

    /// The length of a whole answer.
    var length: Int {
        switch self {
        case .sourceCount: 32
        case .source: 76
        case .tracking: 104
        case .statistics: 84
        case .activity: 48
        case .name: 284
        }
    }

    /// Ready to be sent, as long as its answer: chronyd gives no more than it got, lest it amplify.
    func request(_ sequence: UInt32) -> [UInt8] {
        var bytes: [UInt8] = [Self.version, 1, 0, 0]
        bytes += command.bytes + UInt16(0).bytes + sequence.bytes
        bytes += UInt32(0).bytes + UInt32(0).bytes + body
        return bytes + [UInt8](repeating: 0, count: length - bytes.count)
    }

    private var body: [UInt8] {
        switch self {
        case .tracking, .activity, .sourceCount: []
        case .source(let index), .statistics(let index): UInt32(truncatingIfNeeded: index).bytes
        case .name(let host): host.wire
        }
    }
}

extension FixedWidthInteger where Self: UnsignedInteger {
    /// The way it goes over a network.
    fileprivate var bytes: [UInt8] {
        stride(from: Self.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> $0) }
    }
}
