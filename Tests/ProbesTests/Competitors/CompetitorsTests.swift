import TestSupport
import Testing

@testable import Core
@testable import Probes

struct CompetitorsTests {
    private let head = "  sl  local_address rem_address   st\n"
    private var host: [String: String] {
        ["/proc/1/comm": "systemd\n", "/proc/net/udp": head, "/proc/812/cmdline": "/usr/sbin/chronyd\0-F\01\0"]
    }

    private func context(_ files: any HostFiles, _ services: any ServiceManager) -> ProbeContext {
        ProbeContext(
            now: Timestamp(microseconds: 0), deadline: .after(.seconds(5)), files: files, services: services)
    }

    private func reading(_ name: String, id: String? = nil, pid: Int? = 812) -> UnitReading {
        UnitReading(
            name: name, id: id ?? name, load: "loaded", active: "active", sub: "running", file: "enabled", mainPID: pid)
    }

    @Test func `an alias and its unit are one service, and expected whichever is`() throws {
        let probe = try Competitors.read("expected: [chronyd]\ncompetitors: [ntp, chrony]\n").0
        let services = CannedServices([
            reading("ntp.service", id: "chrony.service"), reading("chrony.service"),
            reading("chronyd.service", id: "chrony.service"),
        ])
        let finding = try probe.observe(context(FakeFiles(host), services))
        #expect(finding.services.map(\.name) == ["chrony.service"])
        #expect(finding.services.map(\.aliases) == [["chronyd.service", "ntp.service"]])
        #expect(finding.services.map(\.role) == [.expected])
    }

    @Test func `an answer that nobody asked for is refused`() {
        struct Confused: ServiceManager {
            let reading: UnitReading
            func units(
                named names: [String], matching patterns: [String], by deadline: Deadline
            ) throws(ServiceManagerFailure) -> [UnitReading] { [reading] }
        }
        let services = Confused(reading: reading("sshd.service"))
        #expect(throws: ProbeFailure.self) { try Competitors().observe(context(FakeFiles(), services)) }
    }

    @Test(arguments: ["", "?", "4294967295", String(repeating: "x", count: 100_000), "\u{1b}[2J"])
    func `words that systemd does not have are unknown, never good`(_ word: String) throws {
        let odd = UnitReading(
            name: "ntp.service", id: "ntp.service", load: word, active: word, sub: word, file: word, mainPID: -1)
        let finding = try Competitors().observe(context(FakeFiles(host), CannedServices([odd])))
        let running = try #require(Competitors().checks.first).judge(finding)
        #expect(running.status == .unknown)
        #expect(running.reason.utf8.count < 200)
    }

    @Test func `processes are looked at only where systemd cannot be asked`() throws {
        let files = RecordingFiles(FakeFiles(host))
        _ = try Competitors().observe(context(files, CannedServices([reading("chrony.service")])))
        #expect(files.read == ["/proc/812/cmdline", "/proc/net/udp", "/proc/net/udp6"])
    }

    @Test func `the way in is left time to fail and be replaced`() throws {
        struct Slow: ServiceManager {
            func units(
                named names: [String], matching patterns: [String], by deadline: Deadline
            ) throws(ServiceManagerFailure) -> [UnitReading] {
                throw .timedOut(deadline.remaining < .seconds(4) ? "in time" : "too late", remedy: "wait")
            }
        }
        let finding = try Competitors().observe(context(FakeFiles(host), Slow()))
        #expect(finding.source == .processesInstead(why: "in time (wait)"))
    }

    @Test(arguments: [
        "x\ny\n", "sl\n 0: 0:zz 0:0 07 0 0 0 0 0 4711 2\n", "sl\n 0: 007B 0 07 0 0 0 0 0 4711\n", "h\n\u{0}\n",
    ])
    func `a table of sockets that is none is unknown`(_ table: String) throws {
        let files = FakeFiles(host.merging(["/proc/net/udp": table]) { $1 })
        let finding = try Competitors().observe(context(files, CannedServices([reading("chrony.service")])))
        #expect(try #require(Competitors().checks.last).judge(finding).status == .unknown)
    }

    @Test func `tells the doctor what it lacks`() {
        let services = CannedServices(.denied("the bus refused us", remedy: "see the policy"))
        let needs = Competitors().needs(context(FakeFiles(), services))
        #expect(
            needs.map(\.state) == [
                .unmet(why: "the bus refused us", grant: "RestrictAddressFamilies=AF_UNIX"),
                .unmet(why: "/proc does not exist", grant: "AmbientCapabilities=CAP_SYS_PTRACE"),
            ])
    }
}
