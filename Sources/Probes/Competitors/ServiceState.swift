internal import Core

/// How a time service stands.
enum ServiceState: Sendable, Equatable {
    case running
    case starting
    case stopping
    /// It does not run now and will after a reboot.
    case enabledButStopped
    /// Enabled, and the last start was refused by the unit's own conditions.
    case heldBack
    case failed
    case stopped
    case masked
    case absent
    /// The service manager's own words make no state that we know, or its file cannot be read.
    case unclear(String)

    var word: String {
        switch self {
        case .running: "running"
        case .starting: "starting"
        case .stopping: "stopping"
        case .enabledButStopped: "enabled_but_stopped"
        case .heldBack: "held_back"
        case .failed: "failed"
        case .stopped: "stopped"
        case .masked: "masked"
        case .absent: "absent"
        case .unclear: "unknown"
        }
    }

    var isUp: Bool { self == .running || self == .starting }

    init(_ reading: UnitReading) {
        switch reading.active {
        // A one-off that did its work and stays "active" sets nothing any more.
        case "active" where reading.sub == "exited" || reading.sub == "elapsed": self = Self.resting(reading)
        case "active", "reloading", "refreshing": self = .running
        case "activating", "maintenance": self = .starting
        case "deactivating": self = .stopping
        case "failed": self = .failed
        case "inactive": self = Self.resting(reading)
        default: self = .unclear("its ActiveState is '\(reading.active.prefix(40))'")
        }
    }

    private static func resting(_ reading: UnitReading) -> ServiceState {
        switch reading.load {
        case "not-found": .absent
        case "masked": .masked
        case "loaded":
            switch BootStart(reading.file) {
            case .yes: reading.wasHeldBack ? .heldBack : .enabledButStopped
            case .no, .unclear: .stopped
            }
        default: .unclear("its file cannot be used (LoadState is '\(reading.load.prefix(40))')")
        }
    }
}
