internal import Core

/// The time services of this host, and who has the port.
struct CompetitorsFinding: Reportable {
    enum Source: Sendable, Equatable {
        case systemd
        /// systemd does not run this host.
        case processes
        /// systemd could not be asked, so that processes were looked at instead.
        case processesInstead(why: String)
    }

    let source: Source
    let services: [TimeService]
    let port: Sight<PortSighting>

    var expected: [TimeService] { services.filter { $0.role == .expected } }
    var competitors: [TimeService] { services.filter { $0.role == .competitor } }

    /// What runs in the place of what is expected, and starts a chronyd of its own.
    var timemaster: TimeService? { competitors.first { $0.isTimemaster && $0.state == .running } }

    var fields: [Field] {
        switch source {
        case .systemd: Field("source", "systemd")
        case .processes: Field("source", "processes")
        case .processesInstead(let why):
            Field("source", "processes")
            Field("services_hidden_by", why)
        }
        Field("steering", services.filter(\.isSteering).map(\.name))
        Field("absent", services.filter { $0.state == .absent }.map(\.name))
        Field.rows(
            "services", label: "service", services.filter { $0.state != .absent }, name: { $0.name },
            fields: { $0.fields })
        switch port {
        case .seen(let sighting):
            Field("port_sockets", sighting.sockets)
            if !sighting.holders.isEmpty { Field("port_holders", sighting.holders.map(\.title)) }
            if !sighting.hidden.isEmpty {
                Field("port_holders_hidden_by", sighting.hidden.map { "user \($0.user): \($0.why)" })
            }
        case .hidden(let why): Field("port_hidden_by", why)
        }
    }
}
