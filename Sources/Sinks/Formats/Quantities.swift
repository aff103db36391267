internal import Core

/// The numbers in a report, each under one flat name: what a monitoring plugin can plot.
enum Quantities {
    struct Quantity {
        let name: String
        let number: String
        let measure: Measure
    }

    static func of(_ report: Report) -> [Quantity] {
        let elapsed = Quantity(
            name: "elapsed", number: digits(Double(report.elapsed.microseconds) / 1_000_000), measure: Measure(.seconds)
        )
        guard case .observed(let facts, _) = report.outcome else { return [elapsed] }
        return flat(facts, prefix: "") + [elapsed]
    }

    private static func flat(_ fields: [Field], prefix: String) -> [Quantity] {
        fields.flatMap { field -> [Quantity] in
            let name = prefix + field.key
            switch field.value {
            case .integer(let number):
                return [Quantity(name: name, number: String(number), measure: field.measure ?? Measure(.items))]
            case .real(let number) where number.isFinite:
                return [Quantity(name: name, number: digits(number), measure: field.measure ?? Measure(.items))]
            case .group(let inner): return flat(inner, prefix: name + ".")
            case .rows(_, let rows): return rows.flatMap { flat($0.fields, prefix: "\(name).\($0.name).") }
            case .real, .flag, .text, .texts, .time: return []
            }
        }
    }

    /// Digits and a point only, for what reads performance data knows no exponents; the twelfth is a picosecond.
    static func digits(_ number: Double) -> String {
        let short = String(number)
        guard short.contains("e") else { return short }
        guard abs(number) < 1e6 else { return String(Int128(number)) }
        let scaled = Int((abs(number) * 1e12).rounded())
        let fraction = (scaled % 1_000_000_000_000).padded(12).reversed().drop { $0 == "0" }.reversed()
        return "\(number < 0 ? "-" : "")\(scaled / 1_000_000_000_000).\(fraction.isEmpty ? "0" : String(fraction))"
    }
}
