import Machine
import Testing

@testable import Core
@testable import Probes

struct ClockSelectionTests {
    private func read(_ yaml: String) throws -> (probe: PHC, complaints: [String]) {
        var (probe, complaints) = (PHC(), [Complaint]())
        let node = try YAMLConfiguration.parse(Array(yaml.utf8), file: "phc.yaml")
        node?.read(into: &probe, of: "probe 'phc'", &complaints)
        return (probe, complaints.map(\.description))
    }

    @Test func `is auto, or a list of devices`() throws {
        #expect(try read("devices: auto\n").probe.devices == .auto)
        #expect(try read("devices: [/dev/ptp_hyperv]\n").probe.devices == .listed([FilePath("/dev/ptp_hyperv")]))
        #expect(ClockSelection.listed([FilePath("/dev/ptp0")]).written == "[/dev/ptp0]")
    }

    @Test(arguments: [
        ("devices: all\n", "phc.yaml:1:10: 'devices' wants auto, or a list of devices"),
        ("devices: /dev/ptp0\n", "phc.yaml:1:10: 'devices' wants auto, or a list of devices"),
        ("devices: []\n", "phc.yaml:1:10: 'devices' is empty: write auto, or name a device"),
        ("devices: [ptp0]\n", "phc.yaml:1:11: 'devices' wants a whole path"),
        ("max_offset: 11s\n", "phc.yaml:1:13: 'max_offset' is 11s, the limits are 1us to 10s"),
        ("pause: 2s\n", "phc.yaml:1:8: 'pause' is 2s, the limits are 1ms to 1s"),
    ])
    func `says what it wants instead`(_ yaml: String, _ complaint: String) throws {
        let complaints = try read(yaml).complaints
        #expect(complaints.count == 1)
        #expect(complaints.first?.hasPrefix(complaint) == true)
    }
}
