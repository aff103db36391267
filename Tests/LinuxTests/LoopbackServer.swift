import Glibc

@testable import Linux

/// Somebody to talk to on this machine: takes one datagram and answers whoever sent it.
final class LoopbackServer: Sendable {
    private let descriptor: CInt
    let port: Int

    /// Those of a machine that can be talked to; not every one has IPv6.
    static var hosts: [String] {
        ["127.0.0.1", "::1"].filter { host in
            do throws(SystemError) { _ = try LoopbackServer(host: host) } catch { return false }
            return true
        }
    }

    convenience init(host: String) throws(SystemError) {
        try self.init(SocketAddress(host: host, port: 0))
    }

    convenience init(path: String) throws(SystemError) {
        try self.init(SocketAddress(path: path))
    }

    private init(_ address: SocketAddress) throws(SystemError) {
        let opened = try FileDescriptor(owning: socket(address.family, CInt(SOCK_DGRAM.rawValue), 0))
        try address.bind(opened)
        let number = dup(opened.number)
        descriptor = number
        var (name, length) = (sockaddr_in6(), socklen_t(MemoryLayout<sockaddr_in6>.size))
        unsafe withUnsafeMutablePointer(to: &name) { name in
            _ = unsafe name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(number, $0, &length)
            }
        }
        // The port stands in the same place for both families.
        port = Int(UInt16(bigEndian: name.sin6_port))
    }

    deinit {
        close(descriptor)
    }

    /// Keeps the port and takes nothing from anybody here any more: the kernel says that nobody listens.
    func turnAway() throws(SystemError) {
        try SocketAddress(host: "127.0.0.1", port: 9).connect(FileDescriptor(owning: dup(descriptor)))
    }

    /// What came, once it is answered.
    func answer(_ bytes: [UInt8]) -> [UInt8] {
        var (sender, length) = (sockaddr_storage(), socklen_t(MemoryLayout<sockaddr_storage>.size))
        var taken = [UInt8](repeating: 0, count: 1024)
        return unsafe withUnsafeMutablePointer(to: &sender) { sender in
            unsafe sender.withMemoryRebound(to: sockaddr.self, capacity: 1) { sender in
                let count = unsafe recvfrom(descriptor, &taken, taken.count, 0, sender, &length)
                unsafe sendto(descriptor, bytes, bytes.count, 0, sender, length)
                return Array(taken.prefix(max(0, count)))
            }
        }
    }
}
