internal import Core

extension PHC {
    var presentCheck: Check<PHCFinding> {
        Check(
            "present",
            Explanation(
                looksAt: "Whether every clock that 'devices' lists or chrony's configuration names is there.",
                matters:
                    "chronyd ends at its start when a clock it was told to use is missing, and then nothing keeps the time.",
                remedy: """
                    Load the clock's driver, see dmesg and ls /sys/class/ptp, or take the line out of chrony.conf. Where \
                    only auditd cannot see it: PrivateDevices=no and DeviceAllow=char-ptp r in hostaudit.service.
                    """)
        ) { finding in
            let wanted = finding.wanted
            guard !wanted.isEmpty else { return .skipped(finding.unwanted) }
            let parts = wanted.compactMap(\.presence)
            return .ofClocks(parts) ?? .ok("\(wanted.count) of \(wanted.count) wanted PTP clocks are there")
        }
    }
}

extension PHCFinding {
    /// Why no clock is judged.
    var unwanted: String {
        guard refclocks.hidden.isEmpty else {
            return "no PTP clock is known to be wanted: 'devices' lists none, and chrony's configuration is hidden"
        }
        let chrony = refclocks.path.map { "\($0) names none" } ?? "there is no chrony.conf"
        return "no PTP clock is wanted: 'devices' lists none, and \(chrony)"
    }
}

extension ClockDevice {
    /// What is wrong with its being there; nil where it is.
    fileprivate var presence: Judgement? {
        guard let fault, !state.isPresent else { return nil }
        switch state {
        // Whoever is locked in has not seen that anything is missing.
        case .hidden, .unknown: return .unknown("\(name) cannot be seen (\(fault.why)): \(fault.remedy)")
        case .missing where kernelClock == nil:
            return .fail("\(name) is missing (\(fault.why))\(consequence): \(fault.remedy)")
        default: return .fail("\(name) is not there as a PTP clock (\(fault.why))\(consequence): \(fault.remedy)")
        }
    }
}
