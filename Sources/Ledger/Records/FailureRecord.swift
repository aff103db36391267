internal import Core

/// A probe's failure as bytes.
enum FailureRecord {
    static func write(_ failure: ProbeFailure, to writer: inout ByteWriter) {
        switch failure {
        case .notApplicable(let detail): texts(0, detail, "", &writer)
        case .unavailable(let detail, let remedy): texts(1, detail, remedy, &writer)
        case .denied(let detail, let remedy): texts(2, detail, remedy, &writer)
        case .malformed(let detail, let remedy): texts(3, detail, remedy, &writer)
        case .timedOut(let limit):
            writer.byte(4)
            writer.integer(Int(limit.microseconds))
        case .stillRunning: writer.byte(5)
        }
    }

    static func read(_ reader: inout ByteReader) throws(RecordDamage) -> ProbeFailure {
        let tag = try reader.byte()
        switch tag {
        case 0...3:
            let (detail, remedy) = (try reader.text(), try reader.text())
            return switch tag {
            case 0: .notApplicable(detail)
            case 1: .unavailable(detail, remedy: remedy)
            case 2: .denied(detail, remedy: remedy)
            default: .malformed(detail, remedy: remedy)
            }
        case 4: return .timedOut(after: .microseconds(try reader.integer()))
        case 5: return .stillRunning
        default: throw RecordDamage("there is no failure \(tag)")
        }
    }

    private static func texts(_ tag: UInt8, _ detail: String, _ remedy: String, _ writer: inout ByteWriter) {
        writer.byte(tag)
        writer.text(detail)
        writer.text(remedy)
    }
}
