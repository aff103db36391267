import Machine
import TestSupport
import Testing

@testable import Core
@testable import Probes

struct ChronyTests {
    private let installed = ["/usr/sbin/chronyd": "", "/usr/bin/chronyc": "", "/proc/1/stat": "1 (systemd) S 0 1\n"]
    private let running = [
        "/proc/uptime": "1000.00 1\n",
        "/proc/7/stat": "7 (chronyd) S 1 7 7 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 99000 0 0\n",
    ]
    private let refusing = [
        "udp 127.0.0.1:323 refused", "udp [::1]:323 refused", "unix /run/chrony/chronyd.sock denied",
    ]

    private func context(
        _ files: [String: String], sockets: [String] = [], programs: RecordedPrograms = RecordedPrograms()
    ) throws -> ProbeContext {
        ProbeContext(
            now: Sample.time, deadline: .after(.seconds(60)), files: FakeFiles(files),
            sockets: try RecordedSockets(sockets), programs: programs)
    }

    @Test func `starts no program where chronyd is only down`() throws {
        let programs = RecordedPrograms(["/usr/bin/chronyc 0"])
        _ = try Chrony().observe(try context(installed, programs: programs))
        #expect(programs.called.isEmpty)
    }

    @Test func `starts no program that it was told not to`() throws {
        let programs = RecordedPrograms(["/usr/bin/chronyc 0"])
        let (probe, _) = try Chrony.read("method: protocol\n")
        let context = try context(
            installed.merging(running) { $1 }, sockets: refusing, programs: programs)
        #expect(throws: ProbeFailure.self) { try probe.observe(context) }
        #expect(programs.called.isEmpty)
    }

    @Test func `asks chronyc at the places of its settings`() throws {
        let programs = RecordedPrograms(["/usr/bin/chronyc 1", "| 506 Cannot talk to daemon"])
        let (probe, _) = try Chrony.read("method: chronyc\nport: 11323\naddresses: [127.0.0.9]\nsocket: /run/c/s\n")
        #expect(throws: ProbeFailure.self) {
            try probe.observe(try context(installed.merging(running) { $1 }, programs: programs))
        }
        #expect(
            programs.called == [
                [
                    "/usr/bin/chronyc", "-c", "-m", "-p", "11323", "-h", "/run/c/s,127.0.0.9", "tracking", "activity",
                    "sources", "sourcestats",
                ]
            ])
    }

    @Test func `finds the start of chronyd among the processes`() throws {
        let files = FakeFiles(installed.merging(running) { $1 })
        let sight = Chronyd(lookingThrough: files, until: .after(.seconds(60)))
        guard case .running(let process) = sight else {
            Issue.record("\(sight)")
            return
        }
        #expect(process.id == 7)
        #expect(process.age == .seconds(10))
    }

    @Test func `takes no container's chronyd for this host's`() {
        let links = ["/proc/7/ns/pid": "pid:[2]", "/proc/self/ns/pid": "pid:[1]"]
        let files = FakeFiles(installed.merging(running) { $1 }, links: links)
        #expect(Chronyd(lookingThrough: files, until: .after(.seconds(60))) == .absent)
    }

    @Test(arguments: [
        "", "7", "7 (chronyd", "7 (chronyd) S", "7 (x) y) S 1", "7 (chronyd) Z 1 7 7 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5",
    ])
    func `takes no process from a line that makes no sense`(_ line: String) {
        let files = FakeFiles(installed.merging(["/proc/7/stat": line]) { $1 })
        #expect(Chronyd(lookingThrough: files, until: .after(.seconds(60))) == .absent)
    }

    @Test(arguments: ["localhost", "127.0.0", "256.0.0.1", "1:2", "::g", "127.0.0.1:323"])
    func `refuses an address that would have to be looked up`(_ text: String) throws {
        let (_, complaints) = try Chrony.read("addresses: [\"\(text)\"]\n")
        #expect(
            complaints.map(\.text) == [
                "'\(text)' is not an address in digits such as 127.0.0.1 or ::1; no name is looked up"
            ])
    }

    @Test func `tells the doctor which ways are open`() throws {
        let needs = Chrony().needs(try context(installed, sockets: refusing))
        #expect(
            needs.map(\.what) == [
                "ask chronyd at udp 127.0.0.1:323", "ask chronyd at udp [::1]:323",
                "ask chronyd at unix /run/chrony/chronyd.sock",
            ])
        #expect(needs.last?.state == .unmet(why: "permission denied", grant: ChronyGrants.socket))
    }

    @Test func `needs nothing where chrony is not installed`() throws {
        let states = Chrony().needs(try context([:])).map(\.state)
        #expect(states.allSatisfy { $0 == .notApplicable("chrony is not installed") })
    }

    @Test(arguments: 0..<200)
    func `survives bytes of any kind in a reply that fits`(_ seed: Int) throws {
        let noise = (0..<76).map {
            String(UInt8(truncatingIfNeeded: ($0 &* 131 &+ seed &* 7919) ^ seed >> 2), radix: 16)
        }
        let body = noise.map { $0.count == 1 ? "0\($0)" : $0 }.joined()
        let reply = "< 0602000000210005" + "0000000000000000{8:4}0000000000000000" + body
        let context = try context(installed, sockets: ["udp 127.0.0.1:323", "> 060100000021", reply])
        do throws(ProbeFailure) {
            let finding = try Chrony().observe(context)
            #expect(Chrony().checks.allSatisfy { !$0.judge(finding).reason.isEmpty })
        } catch {
            #expect(error.kind == .malformed)
        }
    }
}

extension Chrony {
    static func read(_ yaml: String) throws -> (Chrony, [Complaint]) {
        let node = try YAMLConfiguration.parse(Array(yaml.utf8), file: "chrony.yaml")
        var (probe, complaints) = (Chrony(), [Complaint]())
        node?.read(into: &probe, of: "probe 'chrony'", &complaints)
        return (probe, complaints)
    }
}
