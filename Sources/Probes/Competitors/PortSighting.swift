/// What was found at the port.
struct PortSighting: Sendable, Equatable {
    /// How many sockets there are; one process often has two, for IPv4 and IPv6.
    let sockets: Int
    var holders: [PortHolder] = []
    /// The users of the sockets whose process could not be found, and what hid it.
    private(set) var hidden: [Hidden] = []

    /// Sockets of one user that one thing hides are told of once.
    mutating func hide(_ sockets: [SocketTable.Entry], because why: String) {
        for socket in sockets {
            let entry = Hidden(user: socket.user, why: why)
            if !hidden.contains(entry) { hidden.append(entry) }
        }
    }

    init(sockets: Int = 0) {
        self.sockets = sockets
    }

    struct Hidden: Sendable, Equatable {
        let user: Int
        let why: String
    }
}
