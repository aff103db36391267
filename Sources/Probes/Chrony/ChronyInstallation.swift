internal import Core

/// What speaks for a chrony that is installed, and for a host that may not have one at work.
struct ChronyInstallation: Sendable {
    private let files: any HostFiles

    static let daemons = ["/usr/sbin/chronyd", "/usr/bin/chronyd", "/usr/local/sbin/chronyd"]
    static let client = "/usr/bin/chronyc"

    init(_ files: any HostFiles) {
        self.files = files
    }

    var isPresent: Bool { Self.daemons.contains(where: exists) }
    var hasClient: Bool { exists(Self.client) }

    /// What cannot be looked at is not absent.
    private func exists(_ path: String) -> Bool {
        do throws(FileFailure) { return try files.contains(path) } catch { return true }
    }

    /// Whether nothing here may set the clock, as in a container: systemd does not even start chronyd then.
    var maySetTheClock: Bool {
        do throws(FileFailure) {
            let text = try files.text(of: "/proc/1/status", atMost: .kibibytes(64))
            let line = text.split(separator: "\n").first { $0.hasPrefix("CapBnd:") }
            guard let word = line?.split(whereSeparator: \.isWhitespace).last, let bits = UInt64(word, radix: 16)
            else { return true }
            return bits & 1 << 25 != 0
        } catch {
            return true
        }
    }
}
