internal import Core

/// The processes that `/proc` shows.
struct ProcessTable: Sendable {
    private let files: any HostFiles
    let pids: [Int]

    /// Refuses a `/proc` that shows only our own processes: what is missing there proves nothing.
    init(_ files: any HostFiles) throws(FileFailure) {
        self.files = files
        pids = try files.names(in: "/proc").compactMap { Int($0) }.sorted()
        do throws(FileFailure) { _ = try files.line(of: "/proc/1/comm") } catch .absent {
            throw .denied("/proc", why: "it shows only our own processes (hidepid, or ProtectProc= in the unit)")
        }
    }

    /// The command of a process; nil where it ended in the meantime.
    func command(of pid: Int) throws(FileFailure) -> String? {
        do throws(FileFailure) { return try files.line(of: "/proc/\(pid)/comm") } catch .absent { return nil }
    }

    /// The service or the scope that a process belongs to, by its control group.
    func unit(of pid: Int) -> String? {
        guard case .seen(let text) = Sight(of: { () throws(FileFailure) in try files.text(of: "/proc/\(pid)/cgroup") })
        else { return nil }
        let path = text.split(separator: "\n").first { line in
            let columns = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            return columns.count == 3 && (columns[0] == "0" || columns[1] == "name=systemd")
        }
        // The outermost: a container has units of its own, of the same names as the host's.
        return path?.split(separator: "/").first { $0.hasSuffix(".service") || $0.hasSuffix(".scope") }
            .map(String.init)
    }

    /// The inodes of the sockets that a process has open; nil where it ended in the meantime.
    func sockets(of pid: Int) throws(FileFailure) -> [String]? {
        let folder = "/proc/\(pid)/fd"
        do throws(FileFailure) {
            var inodes: [String] = []
            for name in try files.names(in: folder) {
                let target: String
                do throws(FileFailure) { target = try files.target(ofLink: "\(folder)/\(name)") } catch .absent {
                    continue
                }
                if target.hasPrefix("socket:[") { inodes.append(String(target.dropFirst(8).dropLast())) }
            }
            return inodes
        } catch .absent {
            return nil
        }
    }
}
