import Testing

@testable import Probes

struct ChronyHostTests {
    @Test(arguments: [
        ([0x20, 0x01, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [1], "2001:db8::1"),
        ([UInt8](repeating: 0, count: 16), "::"), ([UInt8](repeating: 0, count: 15) + [1], "::1"),
        ([0x20, 1] + [UInt8](repeating: 0, count: 14), "2001::"),
        ([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1], "1:0:1::1:1:1"),
        ([0, 1, 0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6], "1:0:1:2:3:4:5:6"),
    ])
    func `writes an address of IPv6 in its shortest form`(_ bytes: [UInt8], _ text: String) {
        #expect(ChronyHost.v6(bytes).description == text)
    }

    @Test func `gives an address back as it came`() throws {
        let hosts: [ChronyHost] = [.none, .v4([192, 0, 2, 7]), .v6(Array(0..<16)), .unresolved([0, 0, 0, 3])]
        for host in hosts { #expect(try ChronyHost(wire: host.wire[...]) == host) }
    }

    @Test func `takes no address of a family unheard of`() {
        #expect(throws: ChronyMisfit("an address is of the family 9")) {
            try ChronyHost(wire: [UInt8](repeating: 0, count: 17)[...] + [9, 0, 0])
        }
    }

    @Test(arguments: [(0x7f7f_0101, true), (0x7f7f_0102, false)])
    func `knows chronyd's own clock by its mark`(_ id: UInt32, _ isLocal: Bool) {
        #expect(ChronyReference(id: id, host: .none).isLocal == isLocal)
    }

    @Test func `takes a server at the address of that mark for a server`() {
        #expect(!ChronyReference(id: 0x7f7f_0101, host: .v4([127, 127, 1, 1])).isLocal)
    }
}
