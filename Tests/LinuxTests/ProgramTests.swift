import Testing

@testable import Linux

struct ProgramTests {
    private let soon = ContinuousClock.now.advanced(by: .seconds(30))

    private func shell(_ script: String) throws -> (output: String, code: Int?) {
        var program = try Program("/bin/sh", ["-c", script])
        guard case .whole(let bytes) = try program.output(atMost: 1000, until: soon) else { return ("", nil) }
        return (String(decoding: bytes, as: UTF8.self), try program.exitCode(until: soon))
    }

    @Test func `takes both outputs and what it ended with`() throws {
        let (output, code) = try shell("echo out; echo err >&2; exit 3")
        #expect(output == "out\nerr\n")
        #expect(code == 3)
    }

    @Test func `tells a signal as a shell does`() throws {
        #expect(try shell("kill -9 $$").code == 137)
    }

    @Test func `gives it nothing to read and no surprises`() throws {
        #expect(try shell("cat; echo $LC_ALL $HOME").output == "C\n")
    }

    @Test func `stops at the limit`() throws {
        let program = try Program("/bin/sh", ["-c", "while :; do echo endless; done"])
        #expect(try program.output(atMost: 1000, until: soon) == .tooMuch)
    }

    @Test(.timeLimit(.minutes(1)))
    func `kills what is not done, with what it started`() throws {
        let program = try Program("/bin/sh", ["-c", "/bin/sleep 1000 & /bin/sleep 1000"])
        #expect(try program.output(atMost: 1000, until: .now) == .late)
    }

    @Test(.timeLimit(.minutes(1)))
    func `does not wait for what closes its outputs and stays`() throws {
        var program = try Program("/bin/sh", ["-c", "exec >&- 2>&-; exec /bin/sleep 1000"])
        #expect(try program.output(atMost: 1000, until: soon) == .whole([]))
        #expect(try program.exitCode(until: .now) == nil)
    }

    @Test func `says that there is no such program`() {
        let failure = #expect(throws: SystemError.self) { _ = try Program("/nowhere/chronyc", []) }
        #expect(failure?.isAbsent == true)
    }
}
