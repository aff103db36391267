/// The host's sockets for datagrams, so that a test can answer from a folder.
public protocol HostSockets: Sendable {
    /// Opens a channel to one address; what comes from elsewhere is never seen. It closes with its last reference.
    func datagrams(to address: DatagramAddress) throws(SocketFailure) -> any DatagramChannel
}

/// A socket that is connected to one address.
///
/// It stays on the thread that opened it.
public protocol DatagramChannel: AnyObject {
    /// Hands over one datagram; waits while the receiver's queue is full.
    func send(_ datagram: [UInt8], by deadline: Deadline) throws(SocketFailure)

    /// The next datagram, of which the bytes past `limit` are lost.
    func receive(atMost limit: Int, by deadline: Deadline) throws(SocketFailure) -> [UInt8]
}
