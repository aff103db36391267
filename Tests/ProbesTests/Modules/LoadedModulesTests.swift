import TestSupport
import Testing

@testable import Core
@testable import Probes

struct LoadedModulesTests {
    @Test func `reads the lines of the kernel`() throws {
        let table = """
            zfs 4096000 6 - Live 0xffffffffc0a00000 (POE)
            nf-odd 20480 3 a,b, Loading 0x0000000000000000 (E+)
            kept 16384 - - Live 0x0000000000000000
            forever 16384 1 [permanent], Live 0x0000000000000000

            """
        guard case .listed(let modules) = LoadedModules(table: Array(table.utf8)) else {
            Issue.record("the table was not understood")
            return
        }
        #expect(modules.count == 4)
        let zfs = LoadedModule(stage: .live, users: 6, taint: "POE", evidence: "/proc/modules")
        let odd = LoadedModule(stage: .loading, users: 3, taint: "E", evidence: "/proc/modules")
        #expect(modules[try #require(ModuleName("zfs"))] == zfs)
        #expect(modules[try #require(ModuleName("nf_odd"))] == odd)
        #expect(modules[try #require(ModuleName("kept"))]?.users == nil)
    }

    @Test(arguments: ["x", "a b c d e f", "zfs 1 2 - Alive 0x0", "zfs 1 2 - Live 0x0\n\nzfs 1 2 - Live 0x0"])
    func `hides rather than half reads a table that no kernel writes`(_ table: String) {
        guard case .hidden(let why) = LoadedModules(table: Array(table.utf8)) else {
            Issue.record("the table was taken for one")
            return
        }
        #expect(why.hasPrefix("line "))
    }

    @Test func `takes an empty table for no module loaded`() {
        #expect(LoadedModules(table: []) == .listed([:]))
    }

    @Test func `tells a kernel without modules from a proc that hides them`() {
        let uptime = ["/proc/uptime": "1 1\n", "/sys/module/kernel/parameters/panic": "0\n"]
        #expect(LoadedModules(FakeFiles(uptime)) == .unsupported)
        #expect(
            LoadedModules(FakeFiles())
                == .hidden(
                    "/proc/modules does not exist, as under ProcSubset=pid (ProcSubset=all in the unit shows it)"))
        let disabled = uptime.merging(["/proc/sys/kernel/modules_disabled": "0\n"]) { $1 }
        let loaded = uptime.merging(["/sys/module/nfs/initstate": "live\n"]) { $1 }
        for files in [disabled, loaded] {
            #expect(
                LoadedModules(FakeFiles(files))
                    == .hidden("/proc/modules does not exist, although this kernel takes modules"))
        }
    }
}
