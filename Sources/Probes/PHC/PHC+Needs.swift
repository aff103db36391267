internal import Core

extension PHC {
    func needs(_ context: ProbeContext) -> [Need] {
        let finding = finding(context, pause: .zero)
        let clocks = finding.devices.map(\.need)
        return [finding.kernel.need, finding.refclocks.need]
            + (clocks.isEmpty ? [Need("read a PTP clock", .notApplicable("none is wanted, none is there"))] : clocks)
    }
}

extension KernelClocks {
    fileprivate var need: Need {
        let what = "read \(Self.directory)"
        switch self {
        case .listed: return Need(what, .met)
        case .hidden(let why): return Need(what, .unmet(why: why, grant: "BindReadOnlyPaths=/sys"))
        }
    }
}

extension RefclockSurvey {
    fileprivate var need: Need {
        guard let path = path ?? hidden.first.map({ _ in Self.places[0] }) else {
            return Need("read chrony's configuration", .notApplicable("there is no chrony.conf"))
        }
        let what = "read \(path) and what it includes"
        guard let why = hidden.first else { return Need(what, .met) }
        let grant = isDenied ? "CapabilityBoundingSet=CAP_DAC_READ_SEARCH" : "make it a file that chronyd can read"
        return Need(what, .unmet(why: why, grant: grant))
    }
}

extension ClockDevice {
    fileprivate var need: Need {
        let what = "read \(name)"
        guard let fault else { return Need(what, .met) }
        guard isWanted else { return Need(what, .notApplicable("nobody wants it, and \(fault.why)")) }
        return Need(what, .unmet(why: fault.why, grant: grant ?? fault.remedy))
    }

    /// The lines of the unit or of a udev rule, where such lines are what is missing.
    private var grant: String? {
        switch state {
        case .hidden: "PrivateDevices=no\nDeviceAllow=char-ptp r"
        case .denied(_, isPolicy: true): "DeviceAllow=char-ptp r"
        case .denied(_, isPolicy: false):
            "User=root\nor in /etc/udev/rules.d: SUBSYSTEM==\"ptp\", GROUP=\"hostaudit\", MODE=\"0640\""
        case .unknown: "BindReadOnlyPaths=/sys"
        default: nil
        }
    }
}
