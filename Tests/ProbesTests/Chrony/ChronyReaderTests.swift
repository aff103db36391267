import Core
import Testing

@testable import Probes

struct ChronyReaderTests {
    /// Seven bits of exponent, then twenty-five of coefficient: value = coefficient × 2^(exponent − 25).
    private func bytes(exponent: Int, coefficient: Int) -> [UInt8] {
        let word = UInt32(truncatingIfNeeded: exponent << 25 | coefficient & 0x1ff_ffff)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }

    @Test(arguments: [
        (0, 0, 0.0), (1, 1 << 24, -1.0), (2, 1 << 23, 1.0), (0, 1 << 23, 0.25), (25, 1, 1.0), (25, -1, -1.0),
        (-39, 1, 5.421_010_862_427_522e-20), (63, (1 << 24) - 1, 4.611_685_743_549_481e18),
    ])
    func `reads the real numbers of the protocol`(_ exponent: Int, _ coefficient: Int, _ number: Double) throws {
        var reader = ChronyReader(bytes(exponent: exponent, coefficient: coefficient))
        #expect(try reader.real() == number)
    }

    @Test func `takes no length of time that no clock can be off by`() {
        var reader = ChronyReader(bytes(exponent: 63, coefficient: (1 << 24) - 1))
        #expect(throws: ChronyMisfit("the offset is 4.611685743549481e+18")) { try reader.duration("the offset") }
    }

    @Test func `reads a time to the microsecond`() throws {
        var reader = ChronyReader([0, 0, 0, 0, 0x69, 0x1f, 0x2a, 0x13, 0x15, 0x28, 0x37, 0xa0])
        #expect(try reader.time("the time") == Timestamp(microseconds: 1_763_650_067_354_957))
    }

    @Test func `reads nanoseconds past a second as its last`() throws {
        var reader = ChronyReader([0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff])
        #expect(try reader.time("the time") == Timestamp(microseconds: 1_999_999))
    }

    @Test func `takes no time that cannot be told`() {
        var reader = ChronyReader([UInt8](repeating: 0xff, count: 12))
        #expect(throws: ChronyMisfit.self) { try reader.time("the time") }
    }

    @Test func `says how much is missing`() {
        var reader = ChronyReader([1, 2])
        #expect(throws: ChronyMisfit("it ends 2 bytes too early")) { try reader.u32() }
    }
}
