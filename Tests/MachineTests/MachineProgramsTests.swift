import Core
import Machine
import TestSupport
import Testing

struct MachineProgramsTests {
    private let folder = TemporaryFolder()

    private func run(_ words: String..., limit: Int = 100, for time: Duration = .seconds(30)) throws(ProgramFailure)
        -> ProgramResult
    {
        try MachinePrograms().run(
            words[0], Array(words.dropFirst()), atMost: ByteCount(limit), by: .after(time))
    }

    @Test func `hands over what it wrote and ended with`() throws {
        #expect(try run("/bin/sh", "-c", "echo hello; exit 4") == ProgramResult(code: 4, output: Array("hello\n".utf8)))
    }

    @Test(.timeLimit(.minutes(1)))
    func `ends what does not end`() {
        #expect(throws: ProgramFailure.late("/bin/sleep")) { try run("/bin/sleep", "1000", for: .zero) }
    }

    @Test func `says what is over the limit`() {
        #expect(throws: ProgramFailure.tooMuch("/bin/echo", limit: ByteCount(3))) {
            try run("/bin/echo", "hello", limit: 3)
        }
    }

    @Test func `says that it is not there, or no program`() {
        folder.write("text", to: "file")
        #expect(throws: ProgramFailure.absent("/nowhere")) { try run("/nowhere") }
        #expect(throws: ProgramFailure.denied(folder.file("file"), why: "permission denied")) {
            try run(folder.file("file"))
        }
    }
}
