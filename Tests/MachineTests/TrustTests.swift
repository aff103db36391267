import Core
import Glibc
import TestSupport
import Testing

@testable import Machine

/// A file is worth as much as every directory and link on the way to it.
struct TrustTests {
    private let folder = TemporaryFolder()
    private var files: MachineFiles { MachineFiles(root: folder.path) }

    private func fault(of path: String) -> FileFailure? {
        do throws(FileFailure) {
            _ = try files.trustedBytes(of: path, atMost: .kibibytes(1))
            return nil
        } catch {
            return error
        }
    }

    private func shared(_ path: String) -> FileFailure {
        .untrusted(path, why: "may be written by others (mode 0777)", remedy: "chmod go-w '\(path)'")
    }

    @Test func `a directory may be a link`() {
        folder.write("limit: 1s\n", to: "srv/conf/x.yaml")
        #expect(unsafe mkdir(folder.file("deep"), 0o755) == 0)
        #expect(unsafe symlink("../srv/conf", folder.file("deep/etc")) == 0)
        #expect(fault(of: "/deep/etc/x.yaml") == nil)
    }

    @Test(arguments: ["srv/conf", "srv", "deep"])
    func `every directory on the way counts, also behind a link`(_ name: String) {
        folder.write("limit: 1s\n", to: "srv/conf/x.yaml")
        #expect(unsafe mkdir(folder.file("deep"), 0o755) == 0)
        #expect(unsafe symlink("../srv/conf", folder.file("deep/etc")) == 0)
        #expect(unsafe chmod(folder.file(name), 0o777) == 0)
        #expect(fault(of: "/deep/etc/x.yaml") == shared("/\(name)"))
    }

    @Test func `a file behind a link is judged with the directory it is in`() {
        folder.write("limit: 1s\n", to: "srv/x.yaml")
        folder.write("", to: "etc/y.yaml")
        #expect(unsafe symlink("../srv/x.yaml", folder.file("etc/x.yaml")) == 0)
        #expect(fault(of: "/etc/x.yaml") == nil)
        #expect(unsafe chmod(folder.file("srv"), 0o777) == 0)
        #expect(fault(of: "/etc/x.yaml") == shared("/srv"))
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give"))
    func `a link that somebody else laid in a sticky directory is refused, though it leads to a good file`() {
        folder.write("limit: 1s\n", to: "srv/x.yaml")
        #expect(unsafe mkdir(folder.file("tmp"), 0o755) == 0)
        #expect(unsafe chmod(folder.file("tmp"), 0o1777) == 0)
        #expect(unsafe symlink("../srv", folder.file("tmp/etc")) == 0)
        #expect(fault(of: "/tmp/etc/x.yaml") == nil)
        #expect(unsafe lchown(folder.file("tmp/etc"), 65534, 65534) == 0)
        let why = "belongs to user 65534, neither root nor the one who runs this"
        #expect(fault(of: "/tmp/etc/x.yaml") == .untrusted("/tmp/etc", why: why, remedy: "chown -h root '/tmp/etc'"))
    }

    @Test func `links that lead in a circle are refused`() {
        #expect(unsafe symlink("b", folder.file("a")) == 0)
        #expect(unsafe symlink("a", folder.file("b")) == 0)
        #expect(fault(of: "/a/x.yaml") != nil)
    }
}
