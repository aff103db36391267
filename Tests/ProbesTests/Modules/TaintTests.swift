import Testing

@testable import Probes

struct TaintTests {
    @Test(arguments: [(0, ""), (1, "P"), (8192, "E"), (12289, "POE"), (1 << 40, "?"), (Int.max, nil)])
    func `spells the flags as the kernel does`(_ value: Int, _ letters: String?) {
        let taint = Taint(value: value)
        #expect(taint.letters.count == value.nonzeroBitCount)
        if let letters { #expect(taint.letters == letters) }
    }
}
