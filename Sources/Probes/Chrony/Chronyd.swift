internal import Core

/// Whether a process of chronyd is there.
enum Chronyd: Sendable, Equatable {
    case running(ChronydProcess)
    case absent
    /// Why nobody can tell, ready to follow a colon.
    case hidden(String)

    static let names: Set<String> = ["chronyd"]

    /// The one its own file names.
    static func named(by pidFile: String, _ files: any HostFiles) -> ChronydProcess? {
        do throws(FileFailure) {
            guard let id = Int(try files.line(of: pidFile)) else { return nil }
            return try ChronydProcess(id, files)
        } catch {
            // Its directory is closed to most users, and a file of the past names nobody: then the processes tell.
            return nil
        }
    }

    /// Any, by the names of all processes.
    init(lookingThrough files: any HostFiles, until deadline: Deadline) {
        do throws(FileFailure) {
            // Where others' processes are hidden, not even the first is there.
            _ = try files.text(of: "/proc/1/stat", atMost: .kibibytes(64))
            for id in try files.names(in: "/proc").compactMap({ Int($0) }) {
                guard deadline.remaining > .zero else {
                    self = .hidden("there was no time to look through /proc")
                    return
                }
                if let process = try ChronydProcess(id, files), process.isOfThisHost(files) {
                    self = .running(process)
                    return
                }
            }
            self = .absent
        } catch {
            self = .hidden("\(error) (ProtectProc=default and ProcSubset=all in the unit show it)")
        }
    }
}
