internal import Core

extension ClockDevice {
    /// What is wrong with it apart from its running, or hides it, and what to do; nil where it was read.
    var fault: (why: String, remedy: String)? {
        switch state {
        case .ok, .stalled, .wrongRate: nil
        case .missing(let why): (why, remedyForAbsence)
        case .hidden(let folder):
            (
                "\(folder) is there and no device in /dev, as under PrivateDevices=yes and in a container",
                "PrivateDevices=no and DeviceAllow=char-ptp r in hostaudit.service, or ask the container's host"
            )
        case .unknown(let why):
            ("it is not in /dev, and nothing tells whether the kernel has it: \(why)", "BindReadOnlyPaths=/sys")
        case .danglingLink: ("it is a link to a device that is not there", "remove it; \(remedyForAbsence)")
        case .notCharacterDevice(let kind):
            ("it is \(kind), not a character device", "remove it; \(remedyForAbsence)")
        case .notPTP(let why): ("it is no PTP clock: \(why)", "name a clock that 'ls /sys/class/ptp' shows")
        case .noDriver:
            ("no driver answers for it, the node is left over", "remove it; \(remedyForAbsence)")
        case .denied(let why, isPolicy: true):
            ("a policy on devices refuses it: \(why)", "DeviceAllow=char-ptp r in hostaudit.service")
        case .denied(let why, isPolicy: false):
            (
                "it may not be opened: \(why)",
                "run auditd as root where /dev is not mounted nodev, or let its group read it with a udev rule"
            )
        case .readError(let why): ("reading it failed: \(why)", "see dmesg for what its driver says")
        }
    }

    private var remedyForAbsence: String {
        if wish.path == nil { return "name the device itself, or a network card that has a clock" }
        if let clock = kernelClock {
            let isOther = clock.path != wish.path
            return "udevadm trigger \(clock.folder) makes its device anew\(isOther ? ", or name \(clock.path)" : "")"
        }
        guard let driver = KernelClock.driver(of: name) else { return "load its driver, and see dmesg" }
        return "modprobe \(driver), and see that the hypervisor offers its clock"
    }

    /// Who in chrony's configuration names it, where that keeps chronyd from starting.
    var consequence: String {
        guard let line = wish.refclocks.first(where: { !$0.isMisplaced }) else { return "" }
        return ", and \(line.place) names it, so that chronyd most likely does not start"
    }
}
