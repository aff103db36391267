/// Writes what a bus says, byte by byte, so that a test can also write what none would say.
public struct BusBytes {
    public private(set) var bytes: [UInt8] = []

    public init(_ write: (inout BusBytes) -> Void = { _ in }) {
        write(&self)
    }

    /// What a bus says to whoever it lets in, with the answer to the first call, which is to be let in.
    public static var welcome: [UInt8] {
        Array("DATA\r\nOK 0123456789abcdef0123456789abcdef\r\nAGREE_UNIX_FD\r\n".utf8)
            + answer(to: 1, "s", BusBytes { $0.text(":1.1") })
    }

    /// The answer to the call of that number; the calls are counted from the one after the welcome, which is 2.
    public static func answer(to call: UInt32, _ signature: String, _ body: BusBytes) -> [UInt8] {
        message(kind: 2, to: call, errorName: nil, signature, body)
    }

    public static func refusal(of call: UInt32, _ name: String, _ text: String) -> [UInt8] {
        message(kind: 3, to: call, errorName: name, "s", BusBytes { $0.text(text) })
    }

    private static func message(
        kind: UInt8, to call: UInt32, errorName: String?, _ signature: String, _ body: BusBytes
    ) -> [UInt8] {
        let message = BusBytes { message in
            message.bytes = [UInt8(ascii: "l"), kind, 0, 1]
            message.number(UInt32(body.bytes.count))
            message.number(call + 1000)
            message.list(alignedTo: 8) { fields in
                fields.field(5, "u") { $0.number(call) }
                fields.field(7, "s") { $0.text(call == 1 ? "org.freedesktop.DBus" : ":1.0") }
                if let errorName { fields.field(4, "s") { $0.text(errorName) } }
                fields.field(8, "g") { $0.signature(signature) }
            }
            message.align(to: 8)
        }
        return message.bytes + body.bytes
    }

    private mutating func field(_ code: UInt8, _ kind: String, _ value: (inout BusBytes) -> Void) {
        align(to: 8)
        bytes.append(code)
        signature(kind)
        value(&self)
    }

    public mutating func align(to size: Int) {
        while bytes.count % size != 0 { bytes.append(0) }
    }

    public mutating func number(_ number: UInt32) {
        align(to: 4)
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    public mutating func text(_ text: String) {
        number(UInt32(text.utf8.count))
        bytes += Array(text.utf8) + [0]
    }

    public mutating func signature(_ signature: String) {
        bytes += [UInt8(signature.utf8.count)] + Array(signature.utf8) + [0]
    }

    public mutating func variant(_ kind: String, _ value: (inout BusBytes) -> Void) {
        signature(kind)
        value(&self)
    }

    public mutating func list(alignedTo size: Int, _ elements: (inout BusBytes) -> Void) {
        number(0)
        let place = bytes.count - 4
        align(to: size)
        let start = bytes.count
        elements(&self)
        let length = UInt32(bytes.count - start)
        bytes.replaceSubrange(place..<(place + 4), with: (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) })
    }
}
