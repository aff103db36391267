/// Whether a unit is started at boot, by the state of its file.
enum BootStart: Sendable, Equatable {
    case yes
    case no
    case unclear(String)

    init(_ file: String) {
        switch file {
        case "enabled": self = .yes
        // Those for the time being are gone after a reboot; what is static or an alias starts only with another.
        case "", "disabled", "static", "indirect", "masked", "masked-runtime", "enabled-runtime", "linked",
            "linked-runtime", "alias", "transient":
            self = .no
        case "generated": self = .unclear("a generator made it from a script: see ls /etc/rc*.d")
        default: self = .unclear("its UnitFileState is '\(file.prefix(40))'")
        }
    }

    var isYes: Bool { self == .yes }
}
