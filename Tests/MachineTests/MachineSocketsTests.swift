import Core
import Machine
import TestSupport
import Testing

struct MachineSocketsTests {
    private let folder = TemporaryFolder()
    private let sockets = MachineSockets()

    /// A channel to itself: what it sends it hears.
    private func outcome(_ address: DatagramAddress) -> SocketFailure? {
        do throws(SocketFailure) {
            let channel = try sockets.datagrams(to: address)
            try channel.send([1], by: .after(.zero))
            _ = try channel.receive(atMost: 10, by: .after(.zero))
        } catch {
            return error
        }
        return nil
    }

    @Test func `tells a socket that is not there from one that is no socket`() {
        folder.write("text", to: "file")
        #expect(outcome(.unix(path: folder.file("none"))) == .absent)
        #expect(outcome(.unix(path: folder.file("file"))) == .closed(why: "connection refused"))
    }

    @Test func `says that an address is none`() {
        #expect(outcome(.udp(host: "localhost", port: 323)) == .broken(why: "invalid argument"))
    }

    @Test func `says that a port is none`() {
        #expect(outcome(.udp(host: "127.0.0.1", port: 70_000)) == .broken(why: "invalid argument"))
    }
}
