internal import Core

/// The clocks that were looked at, and what said that they should be there.
struct PHCFinding: Reportable {
    let devices: [ClockDevice]
    let refclocks: RefclockSurvey
    let kernel: KernelClocks
    /// The whole seconds that TAI is ahead of UTC as the kernel knows it; 0 for nothing.
    let atomicLead: Int

    var wanted: [ClockDevice] { devices.filter(\.isWanted) }

    var fields: [Field] {
        Field("wanted", wanted.count)
        Field("present", devices.count { $0.state.isPresent })
        if atomicLead != 0 { Field("kernel_tai_offset", Duration.seconds(atomicLead)) }
        if let path = refclocks.path { Field("chrony_conf", path) }
        if !refclocks.hidden.isEmpty { Field("chrony_conf_hidden_by", refclocks.hidden) }
        if let why = kernel.obstacle { Field("kernel_clocks_hidden_by", why) }
        Field.rows("devices", label: "device", devices, name: \.name, fields: { $0.fields })
    }

    /// Why there is nothing to look at.
    var emptiness: ProbeFailure {
        if !refclocks.hidden.isEmpty {
            let why = "nothing tells whether chrony wants a PTP clock: \(refclocks.hidden.joined(separator: "; "))"
            let remedy = "let auditd read chrony's configuration, or name the clocks in 'devices'"
            return refclocks.isDenied ? .denied(why, remedy: remedy) : .unavailable(why, remedy: remedy)
        }
        if let why = kernel.obstacle {
            return .unavailable(
                "nothing tells whether this host has a PTP clock: \(why)",
                remedy: "show it /sys (BindReadOnlyPaths=/sys in hostaudit.service), or name the clocks in 'devices'")
        }
        let chrony = refclocks.path.map { "\($0) names none" } ?? "there is no chrony.conf"
        return .notApplicable(
            "this host has no PTP clock and wants none: \(KernelClocks.directory) has none, and \(chrony)")
    }
}
