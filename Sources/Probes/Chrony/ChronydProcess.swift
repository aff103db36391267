internal import Core

/// A process of that name.
struct ChronydProcess: Sendable, Equatable {
    let id: Int
    /// The letter of the kernel's: S sleeps, T is stopped.
    let state: Character
    /// Since its start; nil where the time since boot is hidden.
    let age: Duration?

    /// The kernel counts in hundredths of a second, on every architecture there is a Swift for.
    private static let tick = Duration.milliseconds(10)

    /// Nil where it is no chronyd, or is gone by now.
    init?(_ id: Int, _ files: any HostFiles) throws(FileFailure) {
        let text: String
        do throws(FileFailure) {
            text = try files.text(of: "/proc/\(id)/stat", atMost: .kibibytes(64))
        } catch .absent {
            return nil
        }
        // The name stands in parentheses and may contain any.
        let line = text.utf8
        guard let open = line.firstIndex(of: UInt8(ascii: "(")), let close = line.lastIndex(of: UInt8(ascii: ")")),
            open < close, Chronyd.names.contains(String(text[line.index(after: open)..<close]))
        else { return nil }
        let words = line[close...].dropFirst().split(separator: UInt8(ascii: " "))
        guard words.count > 19, let state = Substring(words[0]).first, state != "Z",
            let start = Int(Substring(words[19]))
        else { return nil }
        self.id = id
        self.state = state
        age = Self.age(start, files)
    }

    private static func age(_ start: Int, _ files: any HostFiles) -> Duration? {
        do throws(FileFailure) {
            let words = try files.line(of: "/proc/uptime").split(separator: " ")
            // In hundredths too: "7370.53".
            let digits = words.first.map { $0.filter { $0 != "." } } ?? ""
            guard let now = Int(digits), (0...now).contains(start), now < 1 << 48 else { return nil }
            return Self.tick * (now - start)
        } catch {
            return nil
        }
    }

    /// Not one of a container's, which keeps no time here; where the kernel does not tell, it counts as ours.
    func isOfThisHost(_ files: any HostFiles) -> Bool {
        do throws(FileFailure) {
            return try files.target(ofLink: "/proc/\(id)/ns/pid") == files.target(ofLink: "/proc/self/ns/pid")
        } catch {
            return true
        }
    }

    var title: String { "process \(id)" + (state == "T" || state == "t" ? ", stopped" : "") }
}
