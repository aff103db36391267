/// A call as a bus hears it.
struct HeardCall {
    let startsNothing: Bool
    let member: String
    let destination: String

    /// The messages after the greeting, which ends in `BEGIN`.
    static func all(in bytes: [UInt8]) -> [HeardCall] {
        let end = Array("BEGIN\r\n".utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return [] }
        var rest = bytes[(start + end.count)...]
        var calls: [HeardCall] = []
        while rest.count >= 16 {
            let message = Array(rest)
            let fieldsEnd = 16 + number(message, at: 12)
            let bodyStart = (fieldsEnd + 7) / 8 * 8
            calls.append(HeardCall(message, fieldsEnd: fieldsEnd))
            rest = rest.dropFirst(bodyStart + number(message, at: 4))
        }
        return calls
    }

    private init(_ message: [UInt8], fieldsEnd: Int) {
        startsNothing = message[2] & 2 != 0
        var (at, texts): (Int, [UInt8: String]) = (16, [:])
        while at < fieldsEnd {
            let (code, kind) = (message[at], message[at + 2])
            // A signature's length is one byte, that of a text four; each ends in a zero.
            let start = kind == UInt8(ascii: "g") ? at + 5 : at + 8
            let length = kind == UInt8(ascii: "g") ? Int(message[at + 4]) : Self.number(message, at: at + 4)
            texts[code] = String(decoding: message[start..<(start + length)], as: UTF8.self)
            at = (start + length + 1 + 7) / 8 * 8
        }
        (member, destination) = (texts[3] ?? "", texts[6] ?? "")
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
