/// Stands where a host gives no sockets.
public struct NoSockets: HostSockets {
    public init() {}

    public func datagrams(to address: DatagramAddress) throws(SocketFailure) -> any DatagramChannel {
        throw .unsupported(why: "no sockets are given to this host")
    }
}
