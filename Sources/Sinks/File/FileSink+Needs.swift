internal import Core
private import Linux

extension FileSink {
    func needs() -> [Need] {
        [Need("append to \(path)", writability(of: path))]
    }

    private func writability(of path: String) -> Need.State {
        let tree = FileTree()
        do throws(SystemError) {
            let node = try tree.node(at: path)
            guard node.kind == .file else {
                return .unmet(why: "it is not a regular file", grant: "mv '\(path)' '\(path).aside'")
            }
            return state(of: path, isWritable: tree.isWritable(path))
        } catch {
            guard error.isAbsent else { return .unmet(why: error.description, grant: grant) }
        }
        // What is missing is made; what must be writable is the nearest directory that is there.
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, !exists("/" + parts.joined(separator: "/")) { parts = parts.dropLast() }
        let directory = "/" + parts.joined(separator: "/")
        return state(of: directory, isWritable: tree.isWritable(directory))
    }

    private func exists(_ path: String) -> Bool {
        do throws(SystemError) {
            _ = try FileTree().node(at: path)
            return true
        } catch {
            // Not there or not to be seen: either way the directory above it is the one to ask.
            return false
        }
    }

    private func state(of path: String, isWritable: Bool) -> Need.State {
        isWritable ? .met : .unmet(why: "\(path) is not writable for user \(Process.userID)", grant: grant)
    }

    private var grant: String { "LogsDirectory=hostaudit (or ReadWritePaths=\(directory)) in hostaudit.service" }
}
