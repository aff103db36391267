/// A UUID of version 7: unique, and sorted by the time of its making.
public struct RunID: Sendable, Hashable {
    public let high: UInt64
    public let low: UInt64

    /// For reading one back.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public init(at time: Timestamp, random: (UInt64, UInt64) = (.random(in: 0 ... .max), .random(in: 0 ... .max))) {
        let milliseconds = UInt64(clamping: time.microseconds / 1000) & 0xffff_ffff_ffff
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0fff
        low = 0x8000_0000_0000_0000 | random.1 & 0x3fff_ffff_ffff_ffff
    }
}

extension RunID: CustomStringConvertible {
    public var description: String {
        let digits = high.hexadecimal + low.hexadecimal
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    public init?(_ text: String) {
        let digits = text.filter { $0 != "-" }
        guard digits.utf8.count == 32, text.utf8.count == 36,
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}

extension UInt64 {
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
