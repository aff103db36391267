/// A program that can set a clock, and the units it goes by.
struct TimeProgram: Sendable {
    /// As `/proc/PID/comm` has it, cut at 15 bytes.
    let command: String
    /// The names of its units, without kind and instance.
    let units: [String]

    static let known = [
        TimeProgram(command: "chronyd", units: ["chrony", "chronyd"]),
        TimeProgram(command: "systemd-timesyn", units: ["systemd-timesyncd"]),
        TimeProgram(command: "ntpd", units: ["ntp", "ntpd", "ntpsec", "openntpd"]),
        TimeProgram(command: "ntp-daemon", units: ["ntpd-rs"]),
        TimeProgram(command: "ntpdate", units: ["ntpdate"]),
        TimeProgram(command: "vmtoolsd", units: ["open-vm-tools", "vmtoolsd"]),
        TimeProgram(command: "VBoxService", units: ["vboxadd-service", "vboxservice", "virtualbox-guest-utils"]),
    ]

    /// The commands of a unit: those known, else the one of the same name.
    static func commands(of unit: UnitName) -> [String] {
        let known = known.filter { $0.units.contains(unit.stem) }.map(\.command)
        return known.isEmpty ? [String(decoding: unit.stem.utf8.prefix(15), as: UTF8.self)] : known
    }
}
