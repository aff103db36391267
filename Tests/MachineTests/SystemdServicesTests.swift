import Core
import TestSupport
import Testing

@testable import Machine

@Suite(.timeLimit(.minutes(1)))
struct SystemdServicesTests {
    private let folder = TemporaryFolder()
    private let booted = FakeFiles(["/run/systemd/system/x": ""])
    private static let listSignature = "a(ssssssouso)"

    private func bus(_ words: [UInt8]?, staysOpen: Bool = true) throws -> FakeBus {
        try FakeBus(at: folder.file("bus"), saying: words, staysOpen: staysOpen, on: MachineThreads())
    }

    private func units(
        _ bus: FakeBus, _ names: [String] = ["chronyd.service"], _ patterns: [String] = [],
        within limit: Duration = .seconds(20)
    ) throws(ServiceManagerFailure) -> [UnitReading] {
        let services = SystemdServices(files: booted, address: bus.address)
        return try services.units(named: names, matching: patterns, by: .after(limit))
    }

    private func failure(_ bus: FakeBus, within limit: Duration = .seconds(20)) -> ServiceManagerFailure? {
        do throws(ServiceManagerFailure) {
            _ = try units(bus, within: limit)
            return nil
        } catch {
            return error
        }
    }

    private static func rows(_ rows: [(id: String, load: String, active: String, sub: String)]) -> BusBytes {
        BusBytes { body in
            body.list(alignedTo: 8) { list in
                for row in rows {
                    list.align(to: 8)
                    for text in [row.id, "described", row.load, row.active, row.sub, "", "/u"] { list.text(text) }
                    list.number(0)
                    for text in ["", "/"] { list.text(text) }
                }
            }
        }
    }

    private static let chrony = (id: "chrony.service", load: "loaded", active: "active", sub: "running")
    private static let gone = (id: "gone.service", load: "not-found", active: "inactive", sub: "dead")

    @Test func `an alias is told with its unit and an absent unit as not found`() throws {
        let words =
            BusBytes.welcome + BusBytes.answer(to: 2, Self.listSignature, Self.rows([Self.chrony, Self.gone]))
            + BusBytes.answer(to: 3, "v", BusBytes { $0.variant("s") { $0.text("enabled") } })
            + BusBytes.answer(to: 4, "v", BusBytes { $0.variant("u") { $0.number(812) } })
        let bus = try bus(words)
        let chrony = UnitReading(
            name: "chronyd.service", id: "chrony.service", load: "loaded", active: "active", sub: "running",
            file: "enabled", mainPID: 812)
        let gone = UnitReading(
            name: "gone.service", id: "gone.service", load: "not-found", active: "inactive", sub: "dead")
        #expect(try units(bus, ["chronyd.service", "gone.service"]) == [chrony, gone])
    }

    @Test func `only systemd is asked, and asked to start nothing`() throws {
        let words =
            BusBytes.welcome + BusBytes.answer(to: 2, Self.listSignature, Self.rows([Self.gone]))
            + BusBytes.answer(to: 3, Self.listSignature, Self.rows([]))
        let bus = try bus(words)
        #expect(try units(bus, ["gone.service"], ["ptp4l@*.service"]).count == 1)
        let calls = HeardCall.all(in: bus.heard)
        #expect(calls.map(\.member) == ["Hello", "ListUnitsByNames", "ListUnitsByPatterns"])
        #expect(Set(calls.dropFirst().map(\.destination)) == ["org.freedesktop.systemd1"])
        #expect(Set(calls.dropFirst().map(\.startsNothing)) == [true])
    }

    @Test(arguments: [
        BusBytes.answer(to: 2, listSignature, rows([])),
        BusBytes.answer(to: 2, listSignature, rows([chrony, gone])),
        BusBytes.answer(to: 2, listSignature, rows([("chrony.socket", "loaded", "active", "running")])),
        BusBytes.answer(to: 2, "s", BusBytes { $0.text("no list") }),
        BusBytes.answer(to: 2, "as", BusBytes { $0.list(alignedTo: 4) { $0.text("no unit") } }),
        BusBytes.answer(to: 2, "", BusBytes()),
        BusBytes.answer(to: 2, listSignature, rows([chrony])) + BusBytes.answer(to: 3, "s", BusBytes { $0.text("x") })
            + BusBytes.answer(to: 4, "s", BusBytes { $0.text("y") }),
        BusBytes.answer(to: 2, listSignature, rows([chrony]))
            + BusBytes.answer(to: 3, "v", BusBytes { $0.variant("u") { $0.number(1) } })
            + BusBytes.answer(to: 4, "v", BusBytes { $0.variant("s") { $0.text("1") } }),
    ])
    func `an answer of another form is malformed`(_ answer: [UInt8]) throws {
        let failure = failure(try bus(BusBytes.welcome + answer))
        guard case .malformed(let detail, let remedy)? = failure else {
            Issue.record("it is \(String(describing: failure))")
            return
        }
        #expect(detail.utf8.count < 300 && !remedy.isEmpty)
    }

    @Test(arguments: [
        [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000), Array("OK\r\n".utf8), Array("\0\0\0\0\r\n".utf8),
        BusBytes.welcome + [UInt8](repeating: 0xff, count: 4096),
        BusBytes.welcome + [UInt8(ascii: "l"), 2, 0, 1] + [UInt8](repeating: 0xff, count: 12),
        BusBytes.welcome + BusBytes.answer(to: 2, listSignature, rows([chrony])).dropLast(40),
    ])
    func `garbage ends in a failure of its own and in time`(_ words: [UInt8]) throws {
        #expect(try failure(bus(words, staysOpen: false)) != nil)
    }

    @Test func `a bus that takes nobody in ends at the deadline`() throws {
        guard case .timedOut? = failure(try bus(nil), within: .milliseconds(50)) else {
            Issue.record("it did not time out")
            return
        }
    }

    @Test func `a bus that lets us in and then says nothing ends at the deadline`() throws {
        guard case .timedOut? = failure(try bus(BusBytes.welcome), within: .milliseconds(50)) else {
            Issue.record("it did not time out")
            return
        }
    }

    @Test(arguments: [
        Array("REJECTED EXTERNAL\r\nERROR\r\nERROR\r\n".utf8),
        BusBytes.welcome + BusBytes.refusal(of: 2, "org.freedesktop.DBus.Error.AccessDenied", "no\u{1b}[2J"),
    ])
    func `a refusal is a refusal, at the door and later`(_ words: [UInt8]) throws {
        let failure = failure(try bus(words))
        guard case .denied? = failure else {
            Issue.record("it is \(String(describing: failure))")
            return
        }
    }

    @Test func `no bus is not no systemd`() throws {
        let services = SystemdServices(files: booted, address: "unix:path=\(folder.file("nothing"))")
        #expect(
            throws: ServiceManagerFailure.unreachable(
                "systemd could not be asked over the system bus: unix:path=\(folder.file("nothing")): "
                    + "no such file or directory", remedy: "install dbus, and start dbus.socket")
        ) { try services.units(named: ["a.service"], matching: [], by: .after(.seconds(20))) }
    }

    @Test func `where systemd does not run the host no bus is asked`() throws {
        let bus = try bus(nil)
        let services = SystemdServices(files: FakeFiles(), address: bus.address)
        #expect(
            throws: ServiceManagerFailure.absent("systemd does not run this host: there is no /run/systemd/system")
        ) { try services.units(named: ["a.service"], matching: [], by: .after(.seconds(20))) }
    }
}
