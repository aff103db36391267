import TestSupport
import Testing

@testable import Core
@testable import Probes

struct ModulesTests {
    private let tree = "/lib/modules/6.1.0"

    private var host: [String: String] {
        let names = (0..<10).map { "live\($0) 4096 0 - Live 0x0000000000000000\n" }
        return [
            "/proc/uptime": "1 1\n", "/proc/cmdline": "ro\n", "/proc/modules": names.joined(),
            "/proc/sys/kernel/osrelease": "6.1.0\n", "/sys/module/kernel/parameters/panic": "0\n",
            "\(tree)/modules.builtin": "kernel/drivers/ptp/ptp.ko\n", "\(tree)/modules.dep": "",
            "\(tree)/modules.alias": "",
        ]
    }

    private func context(_ files: any HostFiles) -> ProbeContext {
        ProbeContext(now: Timestamp(microseconds: 0), deadline: .after(.seconds(5)), files: files)
    }

    private func verdict(_ check: String, _ probe: Modules, _ files: any HostFiles) throws -> Judgement {
        let finding = try probe.observe(context(files))
        return try #require(probe.checks.first { $0.name == check }).judge(finding)
    }

    @Test func `reads no table of the tree for modules that are live`() throws {
        let (probe, _) = try Modules.read("required: [live0, live1, live2, live3, live4, live5, live6, live7]\n")
        let files = RecordingFiles(FakeFiles(host))
        #expect(try verdict("required", probe, files).status == .ok)
        #expect(files.read.filter { $0.hasPrefix("/lib/") || $0.hasPrefix("/etc/") } == [])
    }

    @Test func `reads no more of the tree than the built-in list for a module in it`() throws {
        let (probe, _) = try Modules.read("required: [ptp]\n")
        let files = RecordingFiles(FakeFiles(host))
        #expect(try verdict("required", probe, files).status == .ok)
        #expect(files.read.filter { $0.hasPrefix("/lib/") } == ["\(tree)/modules.builtin"])
    }

    @Test func `says which limit a huge table is over`() throws {
        let huge = [UInt8](repeating: UInt8(ascii: "a"), count: (4 << 20) + 1)
        let (probe, _) = try Modules.read("required: [nfs]\n")
        let judgement = try verdict("required", probe, FakeFiles(host, bytes: ["\(tree)/modules.builtin": huge]))
        #expect(
            judgement
                == .unknown(
                    "nothing tells whether nfs is built in: /lib/modules/6.1.0/modules.builtin is larger than the limit of 4M"
                ))
    }

    @Test(arguments: ["", "a/b", "..", "\u{1b}[31m"])
    func `trusts no release that is none`(_ release: String) throws {
        let files = FakeFiles(host.merging(["/proc/sys/kernel/osrelease": release]) { $1 })
        #expect(try verdict("kernel_tree", Modules(), files).status == .unknown)
    }

    @Test func `cannot tell what is built in from an empty list`() throws {
        let (probe, _) = try Modules.read("required: [nfs]\nforbidden: [dccp]\n")
        let files = FakeFiles(host.merging(["\(tree)/modules.builtin": ""]) { $1 })
        #expect(try verdict("required", probe, files).status == .unknown)
        #expect(try verdict("forbidden", probe, files).status == .unknown)
    }

    @Test func `cannot tell a missing module from an alias it may not look up`() throws {
        let (probe, _) = try Modules.read("required: [nfs]\n")
        let files = VeiledFiles(FakeFiles(host), denied: ["\(tree)/modules.alias"])
        #expect(
            try verdict("required", probe, files)
                == .unknown(
                    "nothing tells whether nfs is another module's alias: "
                        + "/lib/modules/6.1.0/modules.alias cannot be read: permission denied"))
    }

    @Test func `survives bytes of any kind in any file`() throws {
        let (probe, _) = try Modules.read("required: [nfs, ptp]\nparameters: {nfs.x: 1}\ncheck_taint: true\n")
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
        for path in host.keys {
            let finding = try probe.observe(context(FakeFiles(host, bytes: [path: noise])))
            #expect(probe.checks.allSatisfy { !$0.judge(finding).reason.isEmpty })
        }
    }

    @Test func `asks the unit for what it lacks`() {
        let probe = Modules()
        #expect(probe.needs(context(FakeFiles(host))).map(\.state) == [.met, .met, .met])
        let states = probe.needs(context(FakeFiles())).map(\.state)
        let grants = states.compactMap { state in
            if case .unmet(_, let grant) = state { grant } else { nil }
        }
        #expect(grants == ["ProcSubset=all", "BindReadOnlyPaths=/sys", "ProcSubset=all"])
    }

    @Test func `asks for the tree that ProtectKernelModules closes`() {
        let proc = host.filter { !$0.key.hasPrefix("/lib") }
        let files = VeiledFiles(FakeFiles(proc), directories: ["/lib/modules": 0])
        #expect(
            Modules().needs(context(files)).last?.state
                == .unmet(
                    why: "/lib/modules is empty and closed to everyone, as under ProtectKernelModules=yes "
                        + "(ProtectKernelModules=no in the unit shows it)",
                    grant: "ProtectKernelModules=no"))
    }
}
