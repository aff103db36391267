/// Matches the patterns of modules.alias: `*`, `?` and `[…]`, with `-` and `_` the same outside brackets.
struct Wildcard {
    private let pattern: [UInt8]

    init(_ pattern: some Collection<UInt8>) {
        self.pattern = Array(pattern)
    }

    /// Whether the pattern stands for a name that is already normalised.
    ///
    /// One step back to the last `*` is enough, so that no pattern takes more than length times length.
    func matches(_ name: some Collection<UInt8>) -> Bool {
        let name = Array(name)
        var (at, next) = (0, 0)
        var retry: (at: Int, next: Int)?
        while at < name.count {
            if next < pattern.count, pattern[next] == UInt8(ascii: "*") {
                retry = (at, next + 1)
                next += 1
            } else if let after = step(from: next, over: name[at]) {
                (at, next) = (at + 1, after)
            } else if let last = retry {
                retry = (last.at + 1, last.next)
                (at, next) = (last.at + 1, last.next)
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The place after one element of the pattern, if that takes the byte.
    private func step(from next: Int, over byte: UInt8) -> Int? {
        guard next < pattern.count else { return nil }
        switch pattern[next] {
        case UInt8(ascii: "?"): return next + 1
        case UInt8(ascii: "["): return bracket(from: next + 1, over: byte)
        case UInt8(ascii: "-"): return byte == UInt8(ascii: "_") ? next + 1 : nil
        case let literal: return byte == literal ? next + 1 : nil
        }
    }

    /// A bracket without its end takes nothing.
    private func bracket(from start: Int, over byte: UInt8) -> Int? {
        guard let end = pattern[start...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var at = start
        while at < end {
            let isRange = at + 2 < end && pattern[at + 1] == UInt8(ascii: "-")
            let last = isRange ? pattern[at + 2] : pattern[at]
            if pattern[at] <= byte, byte <= last { return end + 1 }
            at += isRange ? 3 : 1
        }
        return nil
    }
}
