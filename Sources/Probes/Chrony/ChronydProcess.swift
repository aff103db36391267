internal import Core

/// A process of that name.
struct ChronydProcess: Sendable, Equatable {
    let id: Int
    /// The letter of the kernel's: S sleeps, T is stopped.
    let state: Character
    /// Since its start; nil where the time since boot is hidden.
    let age: Duration?

    /// A hundredth of a second, on every architecture there is a Swift for.
    private static let ticksPerSecond = 100.0

    /// Nil where it is no chronyd, or is gone by now.
    init?(_ id: Int, _ files: any HostFiles) throws(FileFailure) {
        let text: String
        do throws(FileFailure) {
            guard Chronyd.names.contains(try files.line(of: "/proc/\(id)/comm")) else { return nil }
            text = try files.line(of: "/proc/\(id)/stat")
        } catch .absent {
            return nil
        }
        // The name stands in parentheses and may contain any.
        guard let end = text.lastIndex(of: ")") else { return nil }
        let words = text[text.index(after: end)...].split(separator: " ")
        guard words.count > 19, let state = words[0].first, state != "Z", let ticks = Double(words[19]) else {
            return nil
        }
        self.id = id
        self.state = state
        age = Self.age(ticks / Self.ticksPerSecond, files)
    }

    private static func age(_ start: Double, _ files: any HostFiles) -> Duration? {
        do throws(FileFailure) {
            let words = try files.line(of: "/proc/uptime").split(separator: " ")
            guard let now = words.first.flatMap({ Double($0) }), now.isFinite, now < 1e10, now >= start else {
                return nil
            }
            return .seconds(now - start)
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
