/// The kernel's taint flags and the letters the kernel writes for them.
struct Taint: Sendable, Equatable {
    /// In the order of the bits: `P` proprietary, `F` forced, … `O` out of tree, `E` unsigned.
    private static let alphabet = Array("PFSRMBUDAWCIOELKXTNJ")

    let value: Int

    /// The letters of the flags that are set; a flag newer than this table is a question mark.
    var letters: String {
        var letters = ""
        for bit in 0..<Int.bitWidth where value >> bit & 1 == 1 {
            letters.append(bit < Self.alphabet.count ? Self.alphabet[bit] : "?")
        }
        return letters
    }
}
