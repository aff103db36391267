import Testing

@testable import Probes

struct PathPatternTests {
    @Test(arguments: [("a.conf", "*.conf"), ("a", "?"), ("abcbc", "a*bc"), ("x", "*"), (".x", ".*"), ("", "**")])
    func `takes a name that fits`(_ name: String, _ pattern: String) {
        #expect(PathPattern.matches(name, pattern))
    }

    @Test(arguments: [("a.conf", "*.con"), ("", "?"), ("ab", "?"), (".x", "*x"), ("b", "a*"), ("abcb", "a*bc")])
    func `refuses a name that does not`(_ name: String, _ pattern: String) {
        #expect(!PathPattern.matches(name, pattern))
    }

    @Test(.timeLimit(.minutes(1)))
    func `is not slowed by a hostile pattern`() {
        let (name, pattern) = (String(repeating: "a", count: 250), String(repeating: "*a", count: 2000) + "b")
        #expect(!PathPattern.matches(name, pattern))
    }
}
