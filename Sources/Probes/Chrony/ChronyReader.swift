internal import Core

/// Takes an answer apart from its front, big end first.
struct ChronyReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Sequence<UInt8>) {
        rest = Array(bytes)[...]
    }

    mutating func bytes(_ count: Int) throws(ChronyMisfit) -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw ChronyMisfit("it ends \(count - rest.count) bytes too early") }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func u16() throws(ChronyMisfit) -> UInt16 {
        try bytes(2).reduce(0) { $0 << 8 | UInt16($1) }
    }

    mutating func u32() throws(ChronyMisfit) -> UInt32 {
        try bytes(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// A count that may be negative by a daemon's mistake and is none then.
    mutating func count(_ what: StaticString) throws(ChronyMisfit) -> Int {
        let count = Int(Int32(bitPattern: try u32()))
        guard count >= 0 else { throw ChronyMisfit("\(what) is \(count)") }
        return count
    }

    /// A power of two in 7 bits, then 25 bits to multiply it with, both signed.
    mutating func real() throws(ChronyMisfit) -> Double {
        let word = Int(try u32())
        let (high, low) = (word >> 25, word & 0x1ff_ffff)
        let exponent = high < 64 ? high : high - 128
        let factor = low < 1 << 24 ? low : low - (1 << 25)
        return Double(sign: .plus, exponent: exponent - 25, significand: Double(factor))
    }

    mutating func duration(_ what: StaticString) throws(ChronyMisfit) -> Duration {
        try ChronyMisfit.duration(try real(), what)
    }

    /// Seconds and nanoseconds; nil is the beginning of 1970, which stands for never.
    mutating func time(_ what: StaticString) throws(ChronyMisfit) -> Timestamp? {
        let (high, low, nanoseconds) = (try u32(), try u32(), try u32())
        // So says a chronyd whose own time has 32 bits only.
        let seconds = UInt64(high == 0x7fff_ffff ? 0 : high) << 32 | UInt64(low)
        return try ChronyMisfit.time(seconds: seconds, nanoseconds: UInt64(min(nanoseconds, 999_999_999)), what)
    }

    mutating func host() throws(ChronyMisfit) -> ChronyHost {
        try ChronyHost(wire: bytes(20))
    }
}
