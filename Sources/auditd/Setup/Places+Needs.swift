internal import Core
private import Linux

extension Places {
    /// What the ledger needs of the host.
    var needs: [Need] {
        let tree = FileTree()
        let directory = FilePath.directory(of: ledger)
        let grant = "StateDirectory=hostaudit in hostaudit.service (or: auditd --state DIR)"
        do throws(SystemError) {
            try tree.makeDirectory(directory, mode: 0o750)
        } catch {
            return [Need("make \(directory)", .unmet(why: error.description, grant: grant))]
        }
        let isWritable = tree.isWritable(directory)
        let why = "it is not writable for user \(Process.userID)"
        return [Need("write in \(directory)", isWritable ? .met : .unmet(why: why, grant: grant))]
    }
}
