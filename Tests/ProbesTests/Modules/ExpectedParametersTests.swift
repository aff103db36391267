import Testing

@testable import Core
@testable import Probes

struct ExpectedParametersTests {
    @Test func `reads what it writes`() throws {
        let (probe, complaints) = try Modules.read("parameters: {loop.max-loop: 8, printk.time: \"yes\"}\n")
        #expect(complaints.isEmpty)
        #expect(probe.parameters.written == #"{loop.max_loop: 8, printk.time: "yes"}"#)
        let (again, _) = try Modules.read("parameters: \(probe.parameters.written)\n")
        #expect(again.parameters == probe.parameters)
    }

    @Test(arguments: ["loop", ".max_loop", "loop.", "a.b.c", "../x.y"])
    func `complains at a name that is no parameter`(_ name: String) throws {
        let (_, complaints) = try Modules.read("parameters:\n  ok.fine: 1\n  \"\(name)\": 8\n")
        #expect(
            complaints.map(\.description) == [
                "modules.yaml:3:3: '\(name)' is no parameter, which is written MODULE.PARAMETER such as loop.max_loop"
            ])
    }

    @Test func `complains of the same parameter in two spellings`() throws {
        let (_, complaints) = try Modules.read("parameters: {loop.max_loop: 8, loop.max-loop: 9}\n")
        #expect(complaints.map(\.description) == ["modules.yaml:1:32: 'loop.max_loop' comes twice: keep one"])
    }

    @Test(arguments: [("yes", "Y"), ("true", "Y"), ("1", "Y"), ("off", "N"), ("8", "8"), ("Y", "Y")])
    func `takes a flag however it is spelt`(_ wanted: String, _ found: String) throws {
        #expect(try #require(ExpectedParameter("a.b", value: wanted)).isMet(by: found))
    }

    @Test(arguments: [("8", "0"), ("yes", "N"), ("1", "10"), ("", "Y"), ("true", "1")])
    func `tells another value`(_ wanted: String, _ found: String) throws {
        #expect(try !#require(ExpectedParameter("a.b", value: wanted)).isMet(by: found))
    }
}
