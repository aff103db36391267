internal import Core

/// A unit of the settings, as the service manager showed it; or a process, where that could not be asked.
struct TimeService: Sendable, Equatable {
    enum Role: String, Sendable {
        case expected
        case competitor
    }

    let name: String
    /// The other names of the settings that are the same unit.
    var aliases: [String] = []
    let role: Role
    let state: ServiceState
    /// Nil where only processes were seen.
    var boot: BootStart?
    var pid: Int?
    /// Nil where it does not run.
    var steering: Steering?

    /// The name as a sentence has it.
    var title: String { pid.map { boot == nil ? "process \($0) (\(name))" : name } ?? name }

    /// A unit or a process that is there to set the clock now.
    var isSteering: Bool { state.isUp && steering == .steers }

    /// What would not set the system clock in the way it is usually started.
    var isHarmlessAsARule: Bool { Self.isHarmlessAsARule(name) }

    static func isHarmlessAsARule(_ unit: String) -> Bool {
        ["ptp4l", "ts2phc", "open-vm-tools", "vmtoolsd"].contains { stem in
            unit.hasPrefix("\(stem).") || unit.hasPrefix("\(stem)@")
        }
    }

    /// It starts a chronyd or ntpd of its own.
    var isTimemaster: Bool { name.hasPrefix("timemaster") }

    /// What stops it.
    var remedy: String {
        guard boot != nil else { return pid.map { "kill \($0), and see what starts it" } ?? "stop it" }
        return boot == .yes || boot == .no ? "systemctl disable --now \(name)" : "systemctl mask --now \(name)"
    }
}

extension TimeService: Reportable {
    var fields: [Field] {
        Field("role", role.rawValue)
        Field("state", state.word)
        if case .unclear(let why) = state { Field("state_hidden_by", why) }
        if !aliases.isEmpty { Field("aliases", aliases) }
        switch boot {
        case .yes?: Field("enabled", true)
        case .no?: Field("enabled", false)
        case .unclear(let why)?: Field("enabled_hidden_by", why)
        case nil: []
        }
        if let pid { Field("pid", "\(pid)") }
        if let steering {
            Field("sets_clock", steering.word)
            if let reason = steering.reason { Field("because", reason) }
        }
    }
}
