/// Lengths of time as a sentence has them.
enum ChronyWords {
    private static let units: [(size: Double, name: String)] = [
        (1, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"),
    ]

    /// With its sign, which is half of what it says.
    static func signed(_ length: Duration) -> String {
        length < .zero ? "-" + self.length(.zero - length) : "+" + self.length(length)
    }

    /// Four digits in the unit that suits it.
    static func length(_ length: Duration) -> String {
        let seconds = length / .seconds(1)
        if length < .zero { return "-" + self.length(.zero - length) }
        if seconds >= 3 * 86_400 { return "\(digits(seconds / 86_400)) d" }
        if seconds >= 3 * 3600 { return "\(digits(seconds / 3600)) h" }
        guard seconds > 0 else { return "0 s" }
        let unit = units.first { seconds >= $0.size } ?? (1e-9, "ns")
        return "\(digits(seconds / unit.size)) \(unit.name)"
    }

    private static func digits(_ number: Double) -> String {
        let places = number >= 1000 ? 1.0 : number >= 100 ? 10 : number >= 10 ? 100 : 1000
        let rounded = (number * places).rounded() / places
        return rounded == rounded.rounded() && rounded < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
}
