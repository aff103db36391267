internal import Core

/// The lines that let us ask chronyd.
enum ChronyGrants {
    static let families = "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6"
    static let port = "'cmdport 323' in chrony.conf"
    static let socket = "CapabilityBoundingSet=CAP_DAC_OVERRIDE and ReadWritePaths=-/run/chrony in hostaudit.service"
    static let commands = "'opencommands activity sourcename sources sourcestats tracking' in chrony.conf"
    static let blindness =
        "see that hostaudit.service has PrivateNetwork=no and that chrony.conf has no 'cmdport 0'; 'auditd doctor' tries each way"

    static func words(for attempts: [ChronyAttempt]) -> String {
        var seen: Set<String> = []
        return "any of: " + attempts.map(line).filter { seen.insert($0).inserted }.joined(separator: "; ")
    }

    static func line(for attempt: ChronyAttempt) -> String {
        switch (attempt.obstacle, attempt.address) {
        case (.socket(.unsupported), _): families
        case (.refused, _): commands
        case (.socket(.denied), .udp): "IPAddressAllow=localhost in hostaudit.service"
        case (.socket(.denied), .unix): socket
        case (.socket(.closed), .udp), (.socket(.absent), .udp): port
        case (.socket, _), (.garbled, _): "systemctl start chronyd (Debian: chrony)"
        }
    }
}
