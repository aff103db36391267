import Machine
import Testing

@testable import Core
@testable import Probes

struct UnitNameTests {
    @Test(arguments: [
        ("chrony.service", "chrony.service"), ("chronyd", "chronyd.service"), ("ntpdate.timer", "ntpdate.timer"),
        ("ptp4l@eth0.100.service", "ptp4l@eth0.100.service"), ("ptp4l@eth0", "ptp4l@eth0.service"),
        ("my.daemon", "my.daemon.service"), ("dev-disk\\x2did@a.service", "dev-disk\\x2did@a.service"),
    ])
    func `is written as systemd has it`(_ given: String, _ whole: String) throws {
        #expect(try UnitName(given).text == whole)
    }

    @Test(arguments: ["", ".service", "@.service", "@eth0.service", "a b", "a/b", "ntp*.service", "naïve", "a@b*"])
    func `is not made of what systemd would skip in silence`(_ given: String) {
        #expect(throws: UnitName.Fault.noName) { try UnitName(given) }
    }

    @Test func `is at most 255 bytes long`() throws {
        #expect(try UnitName(String(repeating: "x", count: 247)).text.utf8.count == 255)
        #expect(throws: UnitName.Fault.noName) { try UnitName(String(repeating: "x", count: 248)) }
    }

    @Test func `takes the instances of its template and nothing else`() throws {
        let all = try UnitName("ptp4l@*.service")
        #expect(all.isPattern)
        #expect(all.takes("ptp4l@eth0.service"))
        #expect(!all.takes("ptp4l@.service"))
        #expect(!all.takes("ptp4l.service"))
        #expect(!all.takes("ptp4l@eth0.timer"))
    }

    @Test func `every default is a unit's name`() {
        #expect(UnitName.chrony.count == 2)
        #expect(UnitName.rivals.count == 22)
    }

    @Test func `complains at the element that is a template or no name`() throws {
        let (_, complaints) = try Competitors.read("expected: [ptp4l@.service]\ncompetitors: [ntp, a/b]\n")
        #expect(
            complaints.map(\.description) == [
                "competitors.yaml:1:12: 'ptp4l@.service' is a template: name an instance such as ptp4l@eth0.service, "
                    + "or all of them with '@*'",
                "competitors.yaml:2:20: 'a/b' is no unit's name, which is at most 255 letters, digits and :-_.\\@, "
                    + "of the kind .service, .timer, .socket or .path",
            ])
    }
}

extension Competitors {
    /// As its file would set it up.
    static func read(_ yaml: String) throws -> (Competitors, [Complaint]) {
        var (probe, complaints): (Competitors, [Complaint]) = (Competitors(), [])
        let node = try YAMLConfiguration.parse(Array(yaml.utf8), file: "competitors.yaml")
        node?.read(into: &probe, of: "probe 'competitors'", &complaints)
        return (probe, complaints)
    }
}
