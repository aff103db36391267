public import Core
private import Linux

/// The sockets of this machine.
public struct MachineSockets: HostSockets {
    public init() {}

    public func datagrams(to address: DatagramAddress) throws(SocketFailure) -> any DatagramChannel {
        do throws(SystemError) {
            switch address {
            case .udp(let host, let port): return MachineChannel(try DatagramSocket(host: host, port: port))
            case .unix(let path): return MachineChannel(try DatagramSocket(path: path))
            }
        } catch {
            throw SocketFailure(error)
        }
    }
}

private final class MachineChannel: DatagramChannel {
    private let socket: DatagramSocket

    init(_ socket: consuming DatagramSocket) {
        self.socket = socket
    }

    func send(_ datagram: [UInt8], by deadline: Deadline) throws(SocketFailure) {
        do throws(SystemError) { try socket.send(datagram, until: deadline.instant) } catch {
            throw SocketFailure(error)
        }
    }

    func receive(atMost limit: Int, by deadline: Deadline) throws(SocketFailure) -> [UInt8] {
        do throws(SystemError) { return try socket.receive(atMost: limit, until: deadline.instant) } catch {
            throw SocketFailure(error)
        }
    }
}

extension SocketFailure {
    fileprivate init(_ error: SystemError) {
        let why = error.description
        self =
            if error.isRefused {
                .closed(why: why)
            } else if error.isAbsent {
                .absent
            } else if error.isDenied || error.isReadOnly {
                .denied(why: why)
            } else if error.isUnsupported {
                .unsupported(why: why)
            } else if error.isLate {
                .silent
            } else {
                .broken(why: why)
            }
    }
}
