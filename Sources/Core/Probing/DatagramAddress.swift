/// Whom datagrams go to.
public enum DatagramAddress: Sendable, Hashable {
    /// - Parameter host: An address in digits, IPv4 or IPv6; no name is looked up, for that could wait.
    case udp(host: String, port: Int)
    case unix(path: String)
}

extension DatagramAddress: CustomStringConvertible {
    public var description: String {
        switch self {
        case .udp(let host, let port): host.contains(":") ? "udp [\(host)]:\(port)" : "udp \(host):\(port)"
        case .unix(let path): "unix \(path)"
        }
    }
}
