internal import Core
internal import Linux

extension BusAnswer {
    /// The values; a refusal is thrown.
    var values: [BusValue] {
        get throws(BusFailure) {
            switch self {
            case .values(let values): return values
            case .refused(let name, let text):
                let kind: BusFailure.Kind =
                    switch name {
                    case "org.freedesktop.DBus.Error.AccessDenied": .denied
                    case "org.freedesktop.DBus.Error.Timeout", "org.freedesktop.DBus.Error.NoReply": .timedOut
                    default: .noBus
                    }
                throw BusFailure(kind, "systemd refused: \(text.prefix(200)) (\(name.prefix(100)))")
            }
        }
    }
}

extension BusValue {
    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }
}

extension ServiceManagerFailure {
    init(_ failure: BusFailure) {
        let detail = "systemd could not be asked over the system bus: \(failure.text)"
        self =
            switch failure.kind {
            case .noLibrary: .unreachable(detail, remedy: "install the package that has libsystemd.so.0")
            case .noBus:
                .unreachable(detail, remedy: "install dbus, and start dbus.socket")
            case .denied:
                .denied(detail, remedy: "see the policy of the bus in /etc/dbus-1, or SELinux's audit log")
            case .timedOut:
                .timedOut(detail, remedy: "see whether PID 1 and the bus still answer: busctl status")
            case .malformed: .malformed(detail, remedy: "report this with the output of systemctl --version")
            }
    }
}
