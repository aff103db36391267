internal import Core

/// The values of one line, by their places.
struct ChronycLine {
    private let words: [Substring]

    init(_ words: [Substring]) {
        self.words = words
    }

    subscript(index: Int) -> String { String(words[index]) }

    func real(_ index: Int, _ what: StaticString) throws(ChronyMisfit) -> Double {
        guard let number = Double(words[index]) else { throw misfit(index, what) }
        return try ChronyMisfit.finite(number, what)
    }

    func duration(_ index: Int, _ what: StaticString) throws(ChronyMisfit) -> Duration {
        .seconds(try real(index, what))
    }

    func count(_ index: Int, _ what: StaticString, radix: Int = 10) throws(ChronyMisfit) -> Int {
        guard let number = Int(words[index], radix: radix), number < 1 << 32 else { throw misfit(index, what) }
        return number
    }

    /// Not by way of a real number, which has too few digits for a time in nanoseconds.
    func time(_ index: Int, _ what: StaticString) throws(ChronyMisfit) -> Timestamp? {
        let parts = words[index].split(separator: ".")
        guard parts.count == 2, parts[1].utf8.count == 9, let seconds = UInt64(parts[0]), let rest = UInt64(parts[1])
        else { throw misfit(index, what) }
        return try ChronyMisfit.time(seconds: seconds, nanoseconds: rest, what)
    }

    func misfit(_ index: Int, _ what: StaticString) -> ChronyMisfit {
        ChronyMisfit("\(what) is '\(words[index].prefix(40))'")
    }
}
