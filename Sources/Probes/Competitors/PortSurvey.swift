internal import Core

/// Finds the processes that have UDP port 123.
struct PortSurvey {
    static let port = 123
    private let context: ProbeContext

    init(_ context: ProbeContext) {
        self.context = context
    }

    /// The likely processes are looked at first, and the others left alone where these have it.
    func sighting(likely: [Int]) throws(FileFailure) -> PortSighting {
        let sockets = try SocketTable(port: Self.port, context.files).holders
        guard !sockets.isEmpty else { return PortSighting() }
        let table: ProcessTable
        do throws(FileFailure) { table = try ProcessTable(context.files) } catch {
            var sighting = PortSighting(sockets: sockets.count)
            sighting.hide(sockets, because: "\(error)")
            return sighting
        }
        return try search(sockets, in: table, likely)
    }

    private func search(
        _ sockets: [SocketTable.Entry], in table: ProcessTable, _ likely: [Int]
    ) throws(FileFailure) -> PortSighting {
        var sighting = PortSighting(sockets: sockets.count)
        var (left, refusals) = (Set(sockets.map(\.inode)), [FileFailure]())
        for pid in likely + table.pids.filter({ !likely.contains($0) }) where !left.isEmpty {
            guard context.deadline.remaining > .zero else {
                refusals.append(.unreadable("/proc", why: "there was no time to look at all processes"))
                break
            }
            let inodes: [String]
            do throws(FileFailure) { inodes = try table.sockets(of: pid) ?? [] } catch {
                refusals.append(error)
                continue
            }
            let found = left.intersection(inodes)
            guard !found.isEmpty, let command = try table.command(of: pid) else { continue }
            left.subtract(found)
            sighting.holders.append(PortHolder(pid: pid, command: command, unit: table.unit(of: pid)))
        }
        sighting.hide(sockets.filter { left.contains($0.inode) }, because: Self.reason(refusals))
        return sighting
    }

    private static func reason(_ refusals: [FileFailure]) -> String {
        guard let first = refusals.first else { return "no process that /proc shows has it" }
        let rest = refusals.count > 1 ? " (and \(refusals.count - 1) more)" : ""
        return "\(first)\(rest)"
    }
}
