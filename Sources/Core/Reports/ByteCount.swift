/// An amount of data.
public struct ByteCount: Sendable, Hashable, Comparable {
    public let bytes: Int

    public init(_ bytes: Int) {
        self.bytes = bytes
    }

    public static func kibibytes(_ count: Int) -> ByteCount { ByteCount(count * 1024) }
    public static func mebibytes(_ count: Int) -> ByteCount { ByteCount(count * 1024 * 1024) }

    public static func < (lhs: ByteCount, rhs: ByteCount) -> Bool { lhs.bytes < rhs.bytes }
}

extension ByteCount: CustomStringConvertible {
    /// The shortest exact form: `1M`, `64K`, `1500`.
    public var description: String {
        for (suffix, size) in Self.suffixes.reversed() where bytes != 0 && bytes % size == 0 {
            return "\(bytes / size)\(suffix)"
        }
        return String(bytes)
    }

    static let suffixes: KeyValuePairs = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40]
}
