package import Core

/// Values that tests are about, made in one line.
package enum Sample {
    package static let time = Timestamp(microseconds: 1_763_650_051_354_972)

    package static func id(_ number: Int) -> RunID {
        RunID(high: 0x019a_a2c4_0000_7000 | UInt64(number) << 16, low: 0x8000_0000_0000_0000 | UInt64(number))
    }

    package static func report(
        _ status: Status = .ok, probe: String = "modules", instance: String? = nil, previous: Status? = nil,
        facts: [Field] = [], time: Timestamp = Sample.time, age: Duration = .zero, gap: Duration = .zero
    ) -> Report {
        Report(
            probe: ComponentName(probe, instance: instance), time: time, elapsed: .microseconds(420),
            outcome: .observed(
                facts: facts, verdicts: [Verdict(check: "first", status: status, reason: "it is \(status.rawValue)")]),
            remarks: [],
            standing: Standing(status: status, previous: previous, since: time, age: age, gap: gap))
    }

    package static func run(_ sequence: Int?, _ reports: [Report] = [report()]) -> Run {
        Run(
            id: id(sequence ?? 0), sequence: sequence, host: "host-a", started: time, elapsed: .milliseconds(3),
            reports: reports)
    }

    /// One fact of every shape.
    package static let everyShape: [Field] = [
        Field("flag", true), Field("count", -3), .total("seen", 7), Field("size", ByteCount(512)),
        Field("delay", .microseconds(1500)), Field("drift", -0.25, .partsPerMillion), Field("share", 0.66, .ratio),
        Field("name", "é \"x\"\n\u{1b}[31m\u{202e}"), Field("names", ["a", ""]), Field("none", [String]()),
        Field("when", time),
        .group("inner") {
            Field("deep", 1)
            Field.group("deeper") { Field("deepest", "yes") }
        },
        .rows("units", label: "unit", ["a.service", "b.service"], name: { $0 }) { Field("length", $0.utf8.count) },
    ]
}
