import Core
import Glibc
import TestSupport
import Testing

@testable import Machine

struct MachineFilesTests {
    private let folder = TemporaryFolder()
    private var files: MachineFiles { MachineFiles(root: folder.path) }

    private func failure<Answer>(_ work: () throws(FileFailure) -> Answer) -> FileFailure? {
        do throws(FileFailure) {
            _ = try work()
            return nil
        } catch {
            return error
        }
    }

    @Test func `a file is read below the root`() throws {
        folder.write("live\n", to: "sys/module/loop/initstate")
        #expect(try files.line(of: "/sys/module/loop/initstate") == "live")
        #expect(try files.names(in: "/sys/module/loop") == ["initstate"])
    }

    @Test func `what is not there is absent and nothing else`() throws {
        #expect(failure { () throws(FileFailure) in try files.text(of: "/none") } == .absent("/none"))
        #expect(try !files.contains("/none"))
        folder.write("x", to: "file")
        #expect(failure { () throws(FileFailure) in try files.text(of: "/file/below") } == .absent("/file/below"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a pipe is refused, not waited for`() {
        #expect(unsafe mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(failure { () throws(FileFailure) in try files.text(of: "/pipe") } == .wrongKind("/pipe", is: "a pipe"))
    }

    @Test func `a directory and a device are not files`() {
        folder.write("x", to: "directory/x")
        #expect(
            failure { () throws(FileFailure) in try files.text(of: "/directory") }
                == .wrongKind("/directory", is: "a directory"))
        let host = MachineFiles()
        #expect(
            failure { () throws(FileFailure) in try host.text(of: "/dev/zero") }
                == .wrongKind("/dev/zero", is: "a character device"))
    }

    @Test func `a file past the limit is refused, also one that claims to be empty`() {
        folder.write(String(repeating: "x", count: 100), to: "file")
        #expect(
            failure { () throws(FileFailure) in try files.bytes(of: "/file", atMost: ByteCount(99)) }
                == .tooLarge("/file", limit: ByteCount(99)))
        let host = MachineFiles()
        #expect(
            failure { () throws(FileFailure) in try host.bytes(of: "/proc/self/maps", atMost: ByteCount(10)) }
                == .tooLarge("/proc/self/maps", limit: ByteCount(10)))
    }

    @Test(arguments: [(0o664, "0664"), (0o646, "0646"), (0o666, "0666")])
    func `a file that others may write to decides nothing`(_ mode: Int, _ shown: String) {
        folder.write("limit: 1s\n", to: "x.yaml")
        #expect(unsafe chmod(folder.file("x.yaml"), mode_t(mode)) == 0)
        #expect(
            failure { () throws(FileFailure) in try files.trustedBytes(of: "/x.yaml", atMost: .kibibytes(1)) }
                == .untrusted(
                    "/x.yaml", why: "may be written by others (mode \(shown))", remedy: "chmod go-w '/x.yaml'"))
    }

    @Test func `a directory that others may write to decides nothing either, unless it is sticky`() throws {
        folder.write("limit: 1s\n", to: "d/x.yaml")
        #expect(unsafe chmod(folder.file("d"), 0o777) == 0)
        #expect(
            failure { () throws(FileFailure) in try files.trustedBytes(of: "/d/x.yaml", atMost: .kibibytes(1)) }
                == .untrusted("/d", why: "may be written by others (mode 0777)", remedy: "chmod go-w '/d'"))
        #expect(unsafe chmod(folder.file("d"), 0o1777) == 0)
        #expect(try files.trustedBytes(of: "/d/x.yaml", atMost: .kibibytes(1)).count == 10)
    }

    @Test func `a link says where it points and is not followed for what it is`() throws {
        #expect(unsafe symlink("/dev/null", folder.file("mask")) == 0)
        #expect(try files.status(of: "/mask").kind == .link)
        #expect(try files.target(ofLink: "/mask") == "/dev/null")
    }
}

struct MachineNameTests {
    private func name(_ hosts: String?) -> String? {
        MachineName.full("web", in: FakeFiles(hosts.map { ["/etc/hosts": $0] } ?? [:]))
    }

    @Test func `the domain comes from the file that knows it`() {
        #expect(name("127.0.0.1 localhost\n127.0.1.1 web.example.org web # me\n") == "web.example.org")
    }

    @Test(arguments: [
        "", "127.0.1.1 web\n", "127.0.1.1 website.example.org\n", "# 1.1.1.1 web.example.org\n",
        "127.0.1.1 web.localdomain\n",
    ])
    func `without a domain there is only the short name`(_ hosts: String) {
        #expect(name(hosts) == nil)
        #expect(name(nil) == nil)
    }
}
