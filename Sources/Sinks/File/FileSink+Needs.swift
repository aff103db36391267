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
        let directory = tree.nearestDirectory(of: path)
        return state(of: directory, isWritable: tree.isWritable(directory))
    }

    private func state(of path: String, isWritable: Bool) -> Need.State {
        isWritable ? .met : .unmet(why: "\(path) is not writable for user \(Process.userID)", grant: grant)
    }

    private var grant: String { "LogsDirectory=hostaudit (or ReadWritePaths=\(directory)) in hostaudit.service" }
}
