import Testing

@testable import Probes

struct WildcardTests {
    @Test(arguments: [
        ("net-pf-10", "net_pf_10"), ("net-pf-*", "net_pf_10"), ("*", "anything"), ("a?c", "abc"), ("a[0-9]z", "a7z"),
        ("a[xyz]", "ay"), ("*a*b*", "xxaxxbxx"), ("fs-nfs", "fs_nfs"),
    ])
    func `matches`(_ pattern: String, _ name: String) {
        #expect(Wildcard(pattern.utf8).matches(name.utf8))
    }

    @Test(arguments: [
        ("net-pf-10", "net_pf_1"), ("net-pf-1", "net_pf_10"), ("a?c", "ac"), ("a[0-9]z", "axz"), ("a[", "a["),
        ("", "a"), ("*a*b*", "ba"),
    ])
    func `does not match`(_ pattern: String, _ name: String) {
        #expect(!Wildcard(pattern.utf8).matches(name.utf8))
    }

    @Test func `is not led astray by a pattern made to take long`() {
        let pattern = String(repeating: "a*", count: 2000) + "b"
        #expect(!Wildcard(pattern.utf8).matches(String(repeating: "a", count: 64).utf8))
    }
}
