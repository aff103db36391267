internal import Core

/// Who has a socket at the port.
struct PortHolder: Sendable, Equatable {
    let pid: Int
    let command: String
    let unit: String?

    var title: String { "process \(pid) (\(command)\(unit.map { " of \($0)" } ?? ""))" }
}
