/// The head of a reply, of which every part must be as it was asked for.
struct ChronyHead {
    let sequence: UInt32
    private let command: UInt16
    private let reply: UInt16
    private let status: UInt16
    private let length: Int
    private let body: ChronyReader

    static let length = 28

    init(_ bytes: [UInt8], atMost limit: Int) throws(ChronyMisfit) {
        guard bytes.count <= limit else { throw ChronyMisfit("it is longer than \(limit) bytes") }
        guard bytes.count >= Self.length else {
            throw ChronyMisfit("it has \(bytes.count) bytes, the least is \(Self.length)")
        }
        guard bytes[0] == ChronyQuestion.version, bytes[1] == 2 else {
            throw ChronyMisfit("it is version \(bytes[0]), type \(bytes[1]), not version 6, type 2")
        }
        var reader = ChronyReader(bytes.dropFirst(4))
        command = try reader.u16()
        reply = try reader.u16()
        status = try reader.u16()
        _ = try reader.bytes(6)
        sequence = try reader.u32()
        _ = try reader.bytes(8)
        length = bytes.count
        body = reader
    }

    func answer(to question: ChronyQuestion) throws(ChronyMisfit) -> ChronyAnswer {
        guard command == question.command else {
            throw ChronyMisfit("it answers command \(command), not \(question.command)")
        }
        guard status == 0 else { return .failed(.refused(status: Int(status))) }
        guard reply == question.reply else {
            throw ChronyMisfit("it is reply \(reply), not \(question.reply)")
        }
        guard length >= question.length else {
            throw ChronyMisfit("it has \(length) bytes, reply \(reply) has \(question.length)")
        }
        return .body(body)
    }
}
