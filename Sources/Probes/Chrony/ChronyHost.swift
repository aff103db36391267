/// An address as chronyd gives it.
enum ChronyHost: Sendable, Hashable {
    case none
    case v4([UInt8])
    case v6([UInt8])
    /// A name that is not resolved yet, under a number.
    case unresolved([UInt8])

    init(wire: ArraySlice<UInt8>) throws(ChronyMisfit) {
        let bytes = Array(wire)
        let family = Int(bytes[16]) << 8 | Int(bytes[17])
        switch family {
        case 0: self = .none
        case 1: self = .v4(Array(bytes[..<4]))
        case 2: self = .v6(Array(bytes[..<16]))
        case 3: self = .unresolved(Array(bytes[..<4]))
        default: throw ChronyMisfit("an address is of the family \(family)")
        }
    }

    var wire: [UInt8] {
        let (bytes, family): ([UInt8], UInt8) =
            switch self {
            case .none: ([], 0)
            case .v4(let bytes): (bytes, 1)
            case .v6(let bytes): (bytes, 2)
            case .unresolved(let bytes): (bytes, 3)
            }
        return bytes + [UInt8](repeating: 0, count: 16 - bytes.count) + [0, family, 0, 0]
    }
}

extension ChronyHost: CustomStringConvertible {
    var description: String {
        switch self {
        case .none: ""
        case .v4(let bytes): bytes.map { String($0) }.joined(separator: ".")
        case .v6(let bytes): Self.text(v6: bytes)
        case .unresolved(let bytes): "ID#" + bytes.reduce(into: 0) { $0 = $0 << 8 | Int($1) }.description
        }
    }

    /// As RFC 5952 has it: the longest run of zeros, if longer than one, is left out.
    private static func text(v6 bytes: [UInt8]) -> String {
        let groups = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        let words = { (part: ArraySlice<Int>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
        var (best, start) = (0..<0, 0)
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > max(1, best.count) { best = start..<index }
            start = index + 1
        }
        guard !best.isEmpty else { return words(groups[...]) }
        return words(groups[..<best.lowerBound]) + "::" + words(groups[best.upperBound...])
    }
}
