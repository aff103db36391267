/// Reads back what ``ByteWriter`` wrote; anything else is damage, found before it is believed.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() throws(RecordDamage) -> UInt8 {
        guard let byte = rest.popFirst() else { throw RecordDamage("it ends too early") }
        return byte
    }

    mutating func integer() throws(RecordDamage) -> Int {
        var bits: UInt = 0
        for shift in stride(from: 0, to: UInt.bitWidth, by: 7) {
            let byte = try byte()
            bits |= UInt(byte & 0x7f) << UInt(shift)
            guard byte & 0x80 != 0 else { return Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1) }
        }
        throw RecordDamage("a number does not end")
    }

    mutating func real() throws(RecordDamage) -> Double {
        var bits: UInt64 = 0
        for shift in stride(from: 0, to: UInt64(64), by: 8) { bits |= UInt64(try byte()) << shift }
        return Double(bitPattern: bits)
    }

    mutating func text() throws(RecordDamage) -> String {
        let count = try integer()
        guard count >= 0, count <= rest.count else { throw RecordDamage("a text is longer than what is left") }
        defer { rest = rest.dropFirst(count) }
        return String(decoding: rest.prefix(count), as: UTF8.self)
    }

    mutating func list<Element>(
        _ element: (inout ByteReader) throws(RecordDamage) -> Element
    ) throws(RecordDamage) -> [Element] {
        let count = try integer()
        // Every element takes a byte at least: a wild count is damage, not a reason to ask for memory.
        guard count >= 0, count <= rest.count else { throw RecordDamage("a list is longer than what is left") }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try element(&self)) }
        return list
    }
}

/// Why a record cannot be read back.
package struct RecordDamage: Error, Equatable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}
