internal import Core

/// Why an answer makes no sense, ready to follow a colon.
struct ChronyMisfit: Error, Sendable, Equatable {
    let why: String

    init(_ why: String) {
        self.why = why
    }
}

extension ChronyMisfit {
    /// No clock is off by more, and no sum of a few of these leaves what a duration can hold.
    private static let greatest = 1e12

    static func finite(_ number: Double, _ what: StaticString) throws(ChronyMisfit) -> Double {
        guard number.isFinite, abs(number) < greatest else { throw ChronyMisfit("\(what) is \(number)") }
        return number
    }

    static func duration(_ seconds: Double, _ what: StaticString) throws(ChronyMisfit) -> Duration {
        .seconds(try finite(seconds, what))
    }

    /// Nil for the beginning of 1970, which stands for never.
    static func time(
        seconds: UInt64, nanoseconds: UInt64, _ what: StaticString
    ) throws(ChronyMisfit) -> Timestamp? {
        guard seconds < 1_000_000_000_000 else { throw ChronyMisfit("\(what) is \(seconds) seconds after 1970") }
        let microseconds = Int64(seconds * 1_000_000 + nanoseconds / 1000)
        return microseconds == 0 ? nil : Timestamp(microseconds: microseconds)
    }
}
