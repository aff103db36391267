internal import Core

/// A length of time as a sentence shows it: `312 ms`, `4.2 µs`.
struct ClockSpan: Sendable, CustomStringConvertible {
    private static let units: KeyValuePairs = ["s": Int64(1_000_000_000), "ms": 1_000_000, "µs": 1000]

    let duration: Duration

    init(_ duration: Duration) {
        self.duration = duration
    }

    /// With its sign, which is the direction: a clock with `+` is ahead.
    var signed: String { (duration < .zero ? "-" : "+") + description }

    /// The length alone.
    var description: String {
        let (seconds, attoseconds) = duration.distance.components
        // Past this nobody asks for the fraction, and nanoseconds would not fit.
        guard seconds < 1_000_000_000 else { return "\(seconds) s" }
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        guard let (unit, size) = Self.units.first(where: { nanoseconds >= $0.value }) else {
            return "\(nanoseconds) ns"
        }
        let thousandths = (nanoseconds / (size / 1000))
        var fraction = String(1000 + thousandths % 1000).dropFirst()
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(thousandths / 1000)\(fraction.isEmpty ? "" : ".\(fraction)") \(unit)"
    }
}

extension Duration {
    /// Without its sign.
    var distance: Duration { self < .zero ? .zero - self : self }
}
