package import Core

/// What of a report no question asks about: the outcome, the remarks and what awaits confirmation.
package struct ReportRecord: Equatable {
    /// Raised when older bytes would be read wrongly; what older versions wrote must stay readable.
    private static let version: UInt8 = 1

    let outcome: Report.Outcome
    let remarks: [String]
    let pending: Standing.Pending?

    package init(_ report: Report) {
        outcome = report.outcome
        remarks = report.remarks
        pending = report.standing.pending
    }

    package var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.byte(Self.version)
        Self.write(outcome, to: &writer)
        writer.list(remarks) { $0.text($1) }
        writer.byte(pending == nil ? 0 : 1)
        if let pending {
            writer.byte(UInt8(pending.status.rank))
            writer.integer(pending.seen)
            writer.integer(pending.needed)
        }
        return writer.bytes
    }

    package init(_ bytes: [UInt8]) throws(RecordDamage) {
        var reader = ByteReader(bytes)
        let version = try reader.byte()
        guard version == Self.version else { throw RecordDamage("it has version \(version)") }
        outcome = try Self.outcome(&reader)
        remarks = try reader.list { reader throws(RecordDamage) in try reader.text() }
        if try reader.byte() == 1 {
            let status = try Self.status(&reader)
            pending = Standing.Pending(status: status, seen: try reader.integer(), needed: try reader.integer())
        } else {
            pending = nil
        }
        guard reader.isAtEnd else { throw RecordDamage("it is followed by something else") }
    }

    private static func write(_ outcome: Report.Outcome, to writer: inout ByteWriter) {
        switch outcome {
        case .observed(let facts, let verdicts):
            writer.byte(0)
            writer.list(facts) { FieldRecord.write($1, to: &$0) }
            writer.list(verdicts) { writer, verdict in
                writer.text(verdict.check)
                writer.byte(UInt8(verdict.status.rank))
                writer.text(verdict.reason)
            }
        case .failed(let failure):
            writer.byte(1)
            FailureRecord.write(failure, to: &writer)
        }
    }

    private static func outcome(_ reader: inout ByteReader) throws(RecordDamage) -> Report.Outcome {
        switch try reader.byte() {
        case 0:
            let facts = try reader.list(FieldRecord.read)
            let verdicts = try reader.list { reader throws(RecordDamage) in
                let check = try reader.text()
                return Verdict(check: check, status: try status(&reader), reason: try reader.text())
            }
            return .observed(facts: facts, verdicts: verdicts)
        case 1: return .failed(try FailureRecord.read(&reader))
        case let tag: throw RecordDamage("there is no outcome \(tag)")
        }
    }

    private static func status(_ reader: inout ByteReader) throws(RecordDamage) -> Status {
        let rank = Int(try reader.byte())
        guard let status = Status(rank: rank) else { throw RecordDamage("there is no status \(rank)") }
        return status
    }
}
