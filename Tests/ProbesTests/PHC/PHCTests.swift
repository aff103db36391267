import Machine
import TestSupport
import Testing

@testable import Core
@testable import Probes

struct PHCTests {
    private let kernel = ["/sys/class/ptp/ptp0/clock_name": "hyperv\n", "/sys/class/ptp/ptp0/dev": "250:0\n"]
    private let running = [
        "/dev/ptp0 is 250:0", "/dev/ptp0 plain 100.5 100.5 7 0.000004", "/dev/ptp0 plain 100.52 100.52 7.02 0.000004",
    ]

    private func context(_ files: any HostFiles, _ clocks: [String] = []) throws -> ProbeContext {
        ProbeContext(
            now: Timestamp(microseconds: 0), deadline: .after(.seconds(5)), files: files,
            ptpClocks: try FakePTPClocks(clocks))
    }

    private func failure(_ files: any HostFiles) throws -> ProbeFailure? {
        let context = try context(files)
        do throws(ProbeFailure) {
            _ = try PHC().observe(context)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a host without a clock that wants none is not concerned`() throws {
        #expect(try failure(FakeFiles(["/sys/class/net/lo/mtu": ""]))?.kind == .notApplicable)
    }

    @Test func `what hides every clock is told, not taken for none`() throws {
        #expect(try failure(FakeFiles())?.kind == .unavailable)
        let files = FakeFiles(["/sys/class/net/lo/mtu": "", "/etc/chrony.conf": "pool x\n"])
        #expect(try failure(VeiledFiles(files, denied: ["/etc/chrony.conf"]))?.kind == .denied)
    }

    @Test func `reads no more than chrony's configuration where there is no clock`() throws {
        let files = RecordingFiles(FakeFiles(["/sys/class/net/lo/mtu": "", "/etc/chrony.conf": "pool x\n"]))
        #expect(try failure(files)?.kind == .notApplicable)
        #expect(files.read == ["/etc/chrony/chrony.conf", "/etc/chrony.conf"])
    }

    @Test func `a clock that chrony names by its link is not looked at twice`() throws {
        let files = FakeFiles(
            kernel.merging(["/etc/chrony.conf": "refclock PHC /dev/clock\n"]) { $1 }, links: ["/dev/clock": "ptp0"])
        let finding = try PHC().observe(try context(files))
        #expect(finding.devices.map(\.name) == ["/dev/clock"])
    }

    @Test func `the device's own number tells which clock it is`() throws {
        let two = ["/sys/class/ptp/ptp1/clock_name": "other\n", "/sys/class/ptp/ptp1/dev": "250:1\n"]
        let files = FakeFiles(kernel.merging(two) { $1 })
        let clocks = ["/dev/ptp0 is 250:1", "/dev/ptp0 plain 1 1 1 0"]
        let finding = try PHC().observe(try context(files, clocks))
        #expect(finding.devices.first?.kernelClock?.title == "other")
    }

    @Test func `survives bytes of any kind in any file`() throws {
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) }
        let host = kernel.merging(["/etc/chrony.conf": "refclock PHC /dev/ptp0\n"]) { $1 }
        for path in host.keys {
            let finding = try PHC().observe(try context(FakeFiles(host, bytes: [path: noise]), running))
            #expect(PHC().checks.allSatisfy { !$0.judge(finding).reason.isEmpty })
        }
    }

    @Test func `looks at no more clocks than a host can have`() throws {
        let lines = (0..<200).map { "refclock PHC /dev/ptp\($0)\n" }.joined()
        let finding = try PHC().observe(try context(FakeFiles(["/etc/chrony.conf": lines])))
        #expect(finding.devices.count == 64)
        #expect(finding.refclocks.hidden == ["more than 64 refclocks are named"])
    }

    @Test(arguments: [
        (["/dev/ptp0 fails denied"], "User=root\nor in /etc/udev/rules.d: "),
        (["/dev/ptp0 fails forbidden"], "DeviceAllow="),
        ([], "PrivateDevices=no\nDeviceAllow=char-ptp r"),
    ])
    func `asks the unit for what it lacks`(_ clocks: [String], _ wanted: String) throws {
        let files = FakeFiles(kernel.merging(["/etc/chrony.conf": "refclock PHC /dev/ptp0\n"]) { $1 })
        guard case .unmet(_, let grant) = PHC().needs(try context(files, clocks)).last?.state else {
            Issue.record("nothing is lacking")
            return
        }
        #expect(grant.hasPrefix(wanted))
    }

    @Test func `asks for nothing where all is there, or nobody wants it`() throws {
        let files = FakeFiles(kernel)
        #expect(PHC().needs(try context(files, running)).map(\.state).last == .met)
        guard case .notApplicable = PHC().needs(try context(files)).last?.state else {
            Issue.record("a clock that nobody wants is asked for")
            return
        }
    }
}
