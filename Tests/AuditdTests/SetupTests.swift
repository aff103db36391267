private import Core
private import Glibc
private import TestSupport
internal import Testing

@testable internal import auditd

struct SetupTests {
    @Test func `a directory of --config that is not there is refused, for it was mistyped`() {
        let refusal = #expect(throws: Refusal.self) { try Self.setup("/nonexistent/hostaudit") }
        #expect(refusal?.code == .configuration)
        #expect(refusal?.lines == ["--config: /nonexistent/hostaudit does not exist"])
    }

    @Test func `a file given as --config is refused`() throws {
        let folder = TemporaryFolder()
        folder.write("", to: "hostaudit.yaml")
        let path = folder.path + "/hostaudit.yaml"
        let refusal = #expect(throws: Refusal.self) { try Self.setup(path) }
        #expect(refusal?.lines == ["--config: \(path) is a file, not a directory"])
    }

    @Test func `a directory that others may write to is named as what must be mended`() throws {
        let folder = TemporaryFolder()
        folder.write("limit: 3s\n", to: "hostaudit.yaml")
        #expect(unsafe chmod(folder.path, 0o777) == 0)
        let refusal = #expect(throws: Refusal.self) { try Self.setup(folder.path) }
        #expect(
            refusal?.lines == [
                "\(folder.path)/hostaudit.yaml: its directory \(folder.path) may be written by others (mode 0777): "
                    + "chmod go-w '\(folder.path)'"
            ])
    }

    @Test(arguments: ["link", "file"])
    func `a mask in a directory that others may write to hides nothing`(_ kind: String) throws {
        let folder = TemporaryFolder()
        folder.write("", to: "probes.d/modules.yaml")
        if kind == "link" {
            #expect(unsafe unlink(folder.file("probes.d/modules.yaml")) == 0)
            #expect(unsafe symlink("/dev/null", folder.file("probes.d/modules.yaml")) == 0)
        }
        _ = try Self.setup(folder.path)
        #expect(unsafe chmod(folder.file("probes.d"), 0o777) == 0)
        let refusal = #expect(throws: Refusal.self) { try Self.setup(folder.path) }
        #expect(refusal?.lines.count == 1)
        #expect(refusal?.lines.first?.hasSuffix("chmod go-w '\(folder.path)/probes.d'") == true)
    }

    @Test func `a name that is known and not enabled is told apart from one that does not exist`() throws {
        let folder = TemporaryFolder()
        folder.write("#\n", to: "probes.d/modules.yaml")
        let unknown = #expect(throws: Refusal.self) { try Self.request(folder.path, sink: "fil") }
        #expect(unknown?.lines == ["--sink: there is no sink 'fil' (did you mean 'file'?)"])
        let disabled = #expect(throws: Refusal.self) { try Self.request(folder.path, sink: "file") }
        #expect(disabled?.lines == ["--sink: 'file' is not enabled", "see 'auditd sinks'"])
    }

    private static func setup(_ path: String) throws -> Setup {
        try Setup(Invocation(options: ["config": [path]], operands: []))
    }

    private static func request(_ path: String, sink: String) throws -> AuditRequest {
        let invocation = Invocation(options: ["config": [path], "sink": [sink]], operands: [])
        return try AuditRequest(invocation, Setup(invocation))
    }
}
