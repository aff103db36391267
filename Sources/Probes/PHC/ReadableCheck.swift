internal import Core

extension PHC {
    var readableCheck: Check<PHCFinding> {
        Check(
            "readable",
            Explanation(
                looksAt: "Whether every wanted clock that is there can be opened and read.",
                matters: "A clock that cannot be read helps nobody; of one that auditd may not read nothing is known.",
                remedy: """
                    Run auditd as root with DeviceAllow=char-ptp r in hostaudit.service, or let its group read the \
                    device with a udev rule; where reading itself fails, see dmesg for what the driver says.
                    """)
        ) { finding in
            let present = finding.wanted.filter(\.state.isPresent)
            guard !present.isEmpty else {
                return .skipped(finding.wanted.isEmpty ? finding.unwanted : "no wanted PTP clock is there to be read")
            }
            let methods = present.compactMap { device in
                device.figures.map { "\(device.name) (\($0.sample.method.rawValue))" }
            }
            return .ofClocks(present.compactMap(\.readability))
                ?? .ok("every wanted PTP clock was read: \(methods.joined(separator: ", "))")
        }
    }
}

extension ClockDevice {
    /// What kept it from being read; nil where nothing did.
    fileprivate var readability: Judgement? {
        guard let fault else { return nil }
        let sentence = "\(name) could not be read (\(fault.why)): \(fault.remedy)"
        guard case .denied = state else { return .fail(sentence) }
        return .unknown(sentence)
    }
}
