public import Core

/// A report as one line of JSON, in the shape that `docs/schema/` describes.
public enum JSONFormat {
    /// Raised when a reader of the shape before could break.
    public static let schema = 1

    /// The report without a line end; the facts come in the order the probe lists them.
    public static func line(_ report: Report, of run: Run) -> String {
        var writer = JSONWriter()
        write(report, of: run, to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Every report of a run on a line of its own, the last one ended too.
    public static func lines(_ run: Run) -> [UInt8] {
        run.reports.flatMap { report in
            var writer = JSONWriter()
            write(report, of: run, to: &writer)
            return writer.bytes + [UInt8(ascii: "\n")]
        }
    }

    private static func write(_ report: Report, of run: Run, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("schema", schema)
            writer.member("run", run.id.description)
            writer.key("seq")
            if let sequence = run.sequence { writer.integer(sequence) } else { writer.null() }
            writer.member("time", report.time.description)
            writer.member("host", run.host)
            writer.member("probe", report.probe.name)
            writer.member("instance", orNull: report.probe.instance)
            writer.member("status", report.status.rawValue)
            writer.member("previous", orNull: report.standing.previous?.rawValue)
            writer.member("since", report.standing.since.description)
            writer.member("summary", report.summary)
            writer.key("elapsed")
            writer.real(Double(report.elapsed.microseconds) / 1_000_000)
            write(report.outcome, to: &writer)
            write(report.standing.pending, to: &writer)
            guard !report.remarks.isEmpty else { return }
            writer.key("remarks")
            writer.array(report.remarks) { $0.text($1) }
        }
    }

    private static func write(_ outcome: Report.Outcome, to writer: inout JSONWriter) {
        switch outcome {
        case .failed(let failure):
            writer.key("failure")
            writer.object { writer in
                writer.member("kind", failure.kind.rawValue)
                writer.member("detail", failure.detail)
                writer.member("remedy", failure.remedy)
            }
        case .observed(let facts, let verdicts):
            writer.key("facts")
            write(facts, to: &writer)
            writer.key("verdicts")
            writer.array(verdicts) { writer, verdict in
                writer.object { writer in
                    writer.member("check", verdict.check)
                    writer.member("status", verdict.status.rawValue)
                    writer.member("reason", verdict.reason)
                }
            }
        }
    }

    private static func write(_ pending: Standing.Pending?, to writer: inout JSONWriter) {
        guard let pending else { return }
        writer.key("unconfirmed")
        writer.object { writer in
            writer.member("status", pending.status.rawValue)
            writer.member("seen", pending.seen)
            writer.member("needed", pending.needed)
        }
    }

    private static func write(_ fields: [Field], to writer: inout JSONWriter) {
        writer.object { writer in
            for field in fields {
                writer.key(field.key)
                write(field.value, to: &writer)
            }
        }
    }

    private static func write(_ value: Field.Value, to writer: inout JSONWriter) {
        switch value {
        case .flag(let flag): writer.flag(flag)
        case .integer(let number): writer.integer(number)
        case .real(let number): writer.real(number)
        case .text(let text): writer.text(text)
        case .texts(let texts): writer.array(texts) { $0.text($1) }
        case .time(let time): writer.text(time.description)
        case .group(let fields): write(fields, to: &writer)
        case .rows(let label, let rows):
            writer.array(rows) { writer, row in
                writer.object { writer in
                    writer.member(label, row.name)
                    for field in row.fields {
                        writer.key(field.key)
                        write(field.value, to: &writer)
                    }
                }
            }
        }
    }
}
