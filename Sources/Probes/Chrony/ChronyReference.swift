/// What chronyd takes its time from.
struct ChronyReference: Sendable, Equatable {
    let id: UInt32
    /// The address, or the name of a reference clock; empty where there is neither.
    let name: String

    init(id: UInt32, name: String) {
        self.id = id
        self.name = name
    }

    init(id: UInt32, host: ChronyHost) {
        self.init(id: id, name: host == .none ? Self.letters(of: id) : host.description)
    }

    /// The mark of chronyd's own clock; an address of the same bits would have a name.
    var isLocal: Bool { id == 0x7f7f_0101 && name.isEmpty }

    /// As chronyc writes it.
    var hexadecimal: String {
        let digits = String(id, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// The letters of a reference clock's name.
    static func letters(of id: UInt32) -> String {
        let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> UInt32($0)) }
        return String(decoding: bytes.filter { (0x21...0x7e).contains($0) }, as: UTF8.self)
    }
}
