internal import Core

/// Facts as bytes: every shape with its unit, so that a sink reads back exactly what the probe said.
enum FieldRecord {
    static func write(_ field: Field, to writer: inout ByteWriter) {
        writer.text(field.key)
        write(field.measure, to: &writer)
        switch field.value {
        case .flag(let flag): writer.byte(flag ? 1 : 0)
        case .integer(let number):
            writer.byte(2)
            writer.integer(number)
        case .real(let number):
            writer.byte(3)
            writer.real(number)
        case .text(let text):
            writer.byte(4)
            writer.text(text)
        case .texts(let texts):
            writer.byte(5)
            writer.list(texts) { $0.text($1) }
        case .time(let time):
            writer.byte(6)
            writer.integer(Int(time.microseconds))
        case .group(let fields):
            writer.byte(7)
            writer.list(fields) { write($1, to: &$0) }
        case .rows(let label, let rows):
            writer.byte(8)
            writer.text(label)
            writer.list(rows) { writer, row in
                writer.text(row.name)
                writer.list(row.fields) { write($1, to: &$0) }
            }
        }
    }

    static func read(_ reader: inout ByteReader) throws(RecordDamage) -> Field {
        let key = try reader.text()
        let measure = try measure(&reader)
        return Field(key: key, value: try value(&reader), measure: measure)
    }

    private static func value(_ reader: inout ByteReader) throws(RecordDamage) -> Field.Value {
        switch try reader.byte() {
        case 0: return .flag(false)
        case 1: return .flag(true)
        case 2: return .integer(try reader.integer())
        case 3: return .real(try reader.real())
        case 4: return .text(try reader.text())
        case 5: return .texts(try reader.list { reader throws(RecordDamage) in try reader.text() })
        case 6: return .time(Timestamp(microseconds: Int64(try reader.integer())))
        case 7: return .group(try reader.list(read))
        case 8:
            let label = try reader.text()
            return .rows(
                label: label,
                try reader.list { reader throws(RecordDamage) in
                    Field.Row(name: try reader.text(), fields: try reader.list(read))
                })
        case let tag: throw RecordDamage("there is no shape \(tag)")
        }
    }

    private static func write(_ measure: Measure?, to writer: inout ByteWriter) {
        guard let measure, let place = Measure.Unit.allCases.firstIndex(of: measure.unit) else {
            writer.byte(0)
            return
        }
        writer.byte(UInt8(1 + place * 2 + (measure.isCumulative ? 1 : 0)))
    }

    private static func measure(_ reader: inout ByteReader) throws(RecordDamage) -> Measure? {
        let code = Int(try reader.byte())
        guard code > 0 else { return nil }
        guard (code - 1) / 2 < Measure.Unit.allCases.count else { throw RecordDamage("there is no unit \(code)") }
        return Measure(Measure.Unit.allCases[(code - 1) / 2], isCumulative: (code - 1) % 2 == 1)
    }
}
