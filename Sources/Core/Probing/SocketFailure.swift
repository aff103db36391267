/// Why nothing came over a socket; one case for each way to react.
public enum SocketFailure: Error, Sendable, Hashable {
    /// Nobody listens there.
    case closed(why: String)
    /// There is no such socket on the disk.
    case absent
    case denied(why: String)
    /// This process, or this host, has no sockets of that kind.
    case unsupported(why: String)
    /// Nothing came by the deadline.
    case silent
    case broken(why: String)
}

extension SocketFailure: CustomStringConvertible {
    /// After the address and a colon.
    public var description: String {
        switch self {
        case .closed(let why), .denied(let why), .unsupported(let why), .broken(let why): why
        case .absent: "does not exist"
        case .silent: "no answer in time"
        }
    }
}
