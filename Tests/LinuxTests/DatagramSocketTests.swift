import Glibc
import TestSupport
import Testing

@testable import Linux

/// Against real sockets; an instant that has passed stands for every deadline, so that nothing waits.
struct DatagramSocketTests {
    private let folder = TemporaryFolder()
    private let soon = ContinuousClock.now.advanced(by: .seconds(30))

    @Test(arguments: LoopbackServer.hosts)
    func `brings an answer back`(_ host: String) throws {
        let server = try LoopbackServer(host: host)
        let socket = try DatagramSocket(host: host, port: server.port)
        try socket.send([1, 2, 3], until: soon)
        #expect(server.answer([9, 8]) == [1, 2, 3])
        #expect(try socket.receive(atMost: 10, until: soon) == [9, 8])
    }

    @Test func `cuts what is too long`() throws {
        let server = try LoopbackServer(host: "127.0.0.1")
        let socket = try DatagramSocket(host: "127.0.0.1", port: server.port)
        try socket.send([1], until: soon)
        _ = server.answer([UInt8](repeating: 7, count: 60_000))
        #expect(try socket.receive(atMost: 10, until: soon) == [UInt8](repeating: 7, count: 10))
    }

    @Test func `does not wait past its instant`() throws {
        let server = try LoopbackServer(host: "127.0.0.1")
        let socket = try DatagramSocket(host: "127.0.0.1", port: server.port)
        let failure = #expect(throws: SystemError.self) { _ = try socket.receive(atMost: 10, until: .now) }
        #expect(failure?.isLate == true)
    }

    @Test func `is told that nobody listens`() throws {
        let server = try LoopbackServer(host: "127.0.0.1")
        try server.turnAway()
        let socket = try DatagramSocket(host: "127.0.0.1", port: server.port)
        try socket.send([1], until: soon)
        let failure = #expect(throws: SystemError.self) { _ = try socket.receive(atMost: 10, until: soon) }
        #expect(failure?.isRefused == true)
    }

    @Test(arguments: ["localhost", "", "1.2.3"])
    func `looks up no name`(_ host: String) {
        #expect(throws: SystemError.self) { _ = try DatagramSocket(host: host, port: 323) }
    }

    @Test func `hides its own address from all but the one it asks`() throws {
        let server = try LoopbackServer(path: folder.file("server"))
        do {
            let socket = try DatagramSocket(path: folder.file("server"))
            try socket.send([5], until: soon)
            let outer = try #require(folder.names().first { $0.hasPrefix("hostaudit.") })
            let inner = try #require(folder.names(in: outer).first)
            #expect(folder.mode(of: outer) == 0o711)
            #expect(folder.mode(of: "\(outer)/\(inner)") == 0o711)
            #expect(folder.mode(of: "\(outer)/\(inner)/sock") == 0o666)
            #expect(server.answer([6]) == [5])
            #expect(try socket.receive(atMost: 10, until: soon) == [6])
        }
        #expect(folder.names() == ["server"])
    }

    @Test func `leaves nothing where there is nobody`() {
        let failure = #expect(throws: SystemError.self) { _ = try DatagramSocket(path: folder.file("none")) }
        #expect(failure?.isAbsent == true)
        #expect(folder.names() == [])
    }

    @Test func `takes no path that is too long for an address`() {
        #expect(throws: SystemError(ENAMETOOLONG)) {
            _ = try DatagramSocket(path: "/" + String(repeating: "x", count: 200))
        }
    }
}
