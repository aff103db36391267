internal import Core

/// Who has a socket at the port.
struct PortHolder: Sendable, Equatable {
    let pid: Int
    let command: String
    let unit: String?

    var title: String { "process \(pid) (\(command)\(unit.map { " of \($0)" } ?? ""))" }
}

/// What was found at the port.
struct PortSighting: Sendable, Equatable {
    var holders: [PortHolder] = []
    /// The users of the sockets whose process could not be found, and what hid it.
    var hidden: [Hidden] = []

    struct Hidden: Sendable, Equatable {
        let user: Int
        let why: String
    }
}
