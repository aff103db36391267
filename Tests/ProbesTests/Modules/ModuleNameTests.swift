import Machine
import Testing

@testable import Core
@testable import Probes

struct ModuleNameTests {
    @Test(arguments: [
        ("nf-tables", "nf_tables"), ("nf_tables.ko", "nf_tables"), ("usb-storage.ko.xz", "usb_storage"),
        ("zfs.ko.zst", "zfs"), ("iTCO_wdt.ko.gz", "iTCO_wdt"), ("net-pf-10", "net_pf_10"),
    ])
    func `is written as the kernel writes it`(_ given: String, _ normalised: String) throws {
        #expect(try #require(ModuleName(given)).text == normalised)
    }

    @Test(arguments: [
        "", ".ko", "../kernel", "a b", "nfs.ko.lz4", "pci:v8086*", "naïve", String(repeating: "x", count: 65),
    ])
    func `is not made of what could be a path or a pattern`(_ given: String) {
        #expect(ModuleName(given) == nil)
    }

    @Test func `is found in the file of a module`() {
        #expect(ModuleName(file: Array("kernel/fs/nfs/nfs-v4.ko.xz".utf8)[...])?.text == "nfs_v4")
        #expect(ModuleName(file: Array("kernel/fs/".utf8)[...]) == nil)
    }

    @Test func `complains at the element that is no name`() throws {
        let (_, complaints) = try Modules.read("required: [nfs, a/b]\nforbidden: nfs\n")
        #expect(
            complaints.map(\.description) == [
                "modules.yaml:1:17: 'a/b' is no module's name, which is 1 to 64 letters, digits, - and _, without a directory",
                "modules.yaml:2:12: 'forbidden' wants a list such as [a, b], each a module's name or alias such as nf_tables or "
                    + "net-pf-10, and there is 'nfs'",
            ])
    }
}

extension Modules {
    /// As its file would set it up.
    static func read(_ yaml: String) throws -> (Modules, [Complaint]) {
        var (probe, complaints): (Modules, [Complaint]) = (Modules(), [])
        let node = try YAMLConfiguration.parse(Array(yaml.utf8), file: "modules.yaml")
        node?.read(into: &probe, of: "probe 'modules'", &complaints)
        return (probe, complaints)
    }
}
