/// The lines of a table as bytes; modules.alias has many thousands of them, and few are wanted.
struct ByteLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let end: UInt8
    private var position = 0

    /// - Parameters:
    ///   - bytes: The whole table.
    ///   - end: What ends a line, a line feed unless told.
    init(_ bytes: [UInt8], endingWith end: UInt8 = UInt8(ascii: "\n")) {
        self.bytes = bytes
        self.end = end
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.count else { return nil }
        let start = position
        let stop = bytes[start...].firstIndex(of: end) ?? bytes.count
        position = stop + 1
        return bytes[start..<stop]
    }
}

extension ArraySlice<UInt8> {
    /// The parts between blanks.
    var words: [ArraySlice<UInt8>] {
        split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    }

    /// As text; what is not UTF-8 is replaced.
    var text: String { String(decoding: self, as: UTF8.self) }
}
