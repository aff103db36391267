internal import Glibc

/// A socket that exchanges datagrams with one address; no call waits past its instant.
public struct DatagramSocket: ~Copyable, Sendable {
    private let descriptor: FileDescriptor
    private let own: HiddenAddress?

    private static let kind = CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)

    /// The host is an IPv4 or IPv6 address in digits.
    public init(host: String, port: Int) throws(SystemError) {
        let address = try SocketAddress(host: host, port: port)
        let opened = try FileDescriptor(owning: socket(address.family, Self.kind, 0))
        try address.connect(opened)
        descriptor = opened
        own = nil
    }

    /// Binds an address of its own beside the socket it talks to, where that can answer and others cannot reach.
    public init(path: String) throws(SystemError) {
        let address = try SocketAddress(path: path)
        let opened = try FileDescriptor(owning: socket(address.family, Self.kind, 0))
        // First to whom: where there is nobody nothing need be made in the directory.
        try address.connect(opened)
        let hidden = try HiddenAddress(beside: path, of: opened)
        descriptor = opened
        own = consume hidden
    }

    public func send(_ datagram: [UInt8], until instant: ContinuousClock.Instant) throws(SystemError) {
        while true {
            let sent = unsafe datagram.withUnsafeBytes {
                unsafe Glibc.send(descriptor.number, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            if sent >= 0 { return }
            let failure = SystemError.last
            if failure.code == EINTR { continue }
            guard failure.isBusy || failure.code == ENOBUFS else { throw failure }
            guard try descriptor.isReady(POLLOUT, until: instant) else { throw SystemError(ETIMEDOUT) }
        }
    }

    /// The next datagram, cut at `limit`.
    public func receive(atMost limit: Int, until instant: ContinuousClock.Instant) throws(SystemError) -> [UInt8] {
        while true {
            var failure: SystemError?
            let datagram = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
                let count = unsafe recv(descriptor.number, buffer.baseAddress, limit, 0)
                if count < 0 { failure = .last }
                filled = max(0, count)
            }
            guard let failure else { return datagram }
            if failure.code == EINTR { continue }
            guard failure.isBusy else { throw failure }
            guard try descriptor.isReady(POLLIN, until: instant) else { throw SystemError(ETIMEDOUT) }
        }
    }
}
