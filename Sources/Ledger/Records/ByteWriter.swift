/// Writes values one after another, small numbers in few bytes.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Seven bits a byte, the lowest first; the sign in the lowest bit of all.
    mutating func integer(_ number: Int) {
        var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func real(_ number: Double) {
        var bits = number.bitPattern
        for _ in 0..<8 {
            bytes.append(UInt8(truncatingIfNeeded: bits))
            bits >>= 8
        }
    }

    mutating func text(_ text: String) {
        integer(text.utf8.count)
        bytes += text.utf8
    }

    mutating func list<Element>(_ list: [Element], _ element: (inout ByteWriter, Element) -> Void) {
        integer(list.count)
        for item in list { element(&self, item) }
    }
}
