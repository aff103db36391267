import TestSupport
import Testing

@testable import Core
@testable import Probes

struct ModprobeRulesTests {
    private let cmdline = ["/proc/cmdline": "ro quiet\n"]

    private func block(of name: String, _ files: [String: String]) throws -> ModuleBlock? {
        let files = FakeFiles(cmdline.merging(files) { $1 })
        return ModprobeRules(files).block(of: try #require(ModuleName(name)))
    }

    @Test func `names the file and the line`() throws {
        let found = try block(
            of: "usb_storage", ["/etc/modprobe.d/x.conf": "# no\n\ninstall usb-storage /bin/false a\n"])
        #expect(found == ModuleBlock(place: "/etc/modprobe.d/x.conf:3", rule: .install("/bin/false a")))
    }

    @Test func `lets a file hide the one of its name in a lower directory`() throws {
        let files = ["/etc/modprobe.d/x.conf": "# ours\n", "/usr/lib/modprobe.d/x.conf": "blacklist nfs\n"]
        #expect(try block(of: "nfs", files) == nil)
    }

    @Test func `prefers the harder rule`() throws {
        let files = [
            "/etc/modprobe.d/a.conf": "blacklist nfs\n", "/lib/modprobe.d/b.conf": "install nfs /usr/bin/true\n",
        ]
        #expect(try block(of: "nfs", files)?.place == "/lib/modprobe.d/b.conf:1")
        let refused = files.merging(["/proc/cmdline": "module_blacklist=dccp,nfs\n"]) { $1 }
        #expect(try block(of: "nfs", refused)?.rule == .commandLine)
    }

    @Test func `keeps a name that leads to off from modprobe, and not from what needs the module`() throws {
        let files = FakeFiles(cmdline.merging(["/etc/modprobe.d/x.conf": "alias nfs off\n"]) { $1 })
        let (rules, nfs) = (ModprobeRules(files), try #require(ModuleName("nfs")))
        #expect(rules.block(of: nfs) == ModuleBlock(place: "/etc/modprobe.d/x.conf:1", rule: .off))
        #expect(rules.firmBlock(of: nfs) == nil)
    }

    @Test(arguments: [
        "install nfs /sbin/modprobe --ignore-install nfs", "# blacklist nfs", "blacklist nfsd", "install nfs",
        "options nfs x=1 install nfs /bin/false", "\u{0}\u{0}blacklist nfs",
    ])
    func `does not take for a rule what is none`(_ line: String) throws {
        #expect(try block(of: "nfs", ["/etc/modprobe.d/x.conf": line + "\n"]) == nil)
    }

    @Test func `reads only what ends in conf`() throws {
        #expect(try block(of: "nfs", ["/etc/modprobe.d/x.conf.bak": "blacklist nfs\n"]) == nil)
    }

    @Test func `joins a line that a backslash continues`() throws {
        let found = try block(of: "nfs", ["/etc/modprobe.d/x.conf": "install nfs \\\n  /bin/true\nblacklist dccp\n"])
        #expect(found == ModuleBlock(place: "/etc/modprobe.d/x.conf:1", rule: .install("/bin/true")))
    }

    @Test func `takes a link to nowhere for an empty file`() {
        let files = FakeFiles(
            cmdline.merging(["/lib/modprobe.d/x.conf": "blacklist nfs\n"]) { $1 },
            links: ["/etc/modprobe.d/x.conf": "/dev/null"])
        let rules = ModprobeRules(files)
        #expect(ModuleName("nfs").flatMap(rules.block) == nil)
        #expect(rules.hidden.isEmpty)
    }

    @Test func `says what it could not read`() {
        let files = VeiledFiles(FakeFiles(cmdline), denied: ["/etc/modprobe.d"])
        #expect(ModprobeRules(files).hidden == ["/etc/modprobe.d cannot be read: permission denied"])
    }
}
