import Glibc
import TestSupport
import Testing

@testable import Linux

struct LogFileTests {
    private let folder = TemporaryFolder()
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `pieces follow each other`() throws {
        let file = try LogFile(folder.file("log"), mode: 0o640)
        try file.append(bytes("one\n"))
        try file.append(bytes("two\n"))
        try file.sync()
        #expect(folder.text(of: "log") == "one\ntwo\n")
        #expect(folder.mode(of: "log") == 0o640)
    }

    @Test func `a line that a crash left open is kept and ended`() throws {
        folder.write("half a li", to: "log")
        let file = try LogFile(folder.file("log"), mode: 0o640)
        try file.append(bytes("one\n"))
        #expect(folder.text(of: "log") == "half a li\none\n")
    }

    @Test func `a file cut short by copytruncate goes on at its end without a hole`() throws {
        let file = try LogFile(folder.file("log"), mode: 0o640)
        try file.append(bytes("one\n"))
        #expect(unsafe truncate(folder.file("log"), 0) == 0)
        try file.append(bytes("two\n"))
        #expect(folder.text(of: "log") == "two\n")
    }

    @Test func `a file that was renamed is noticed`() throws {
        let file = try LogFile(folder.file("log"), mode: 0o640)
        #expect(try file.isStill(at: folder.file("log")))
        #expect(unsafe rename(folder.file("log"), folder.file("log.1")) == 0)
        #expect(try !file.isStill(at: folder.file("log")))
    }

    @Test func `a link under its name is refused`() {
        #expect(unsafe symlink("/etc/passwd", folder.file("log")) == 0)
        let failure = #expect(throws: LogFileFailure.self) { _ = try LogFile(folder.file("log"), mode: 0o640) }
        #expect(failure == .wrongKind("a link"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a pipe under its name is refused, not waited for`() {
        #expect(unsafe mkfifo(folder.file("log"), 0o600) == 0)
        let failure = #expect(throws: LogFileFailure.self) { _ = try LogFile(folder.file("log"), mode: 0o640) }
        #expect(failure == .wrongKind("not a regular file"))
    }
}
