internal import Core
private import Linux

extension Places {
    /// What the ledger needs of the host; looked at, and nothing made.
    var needs: [Need] {
        let tree = FileTree()
        let directory = tree.nearestDirectory(of: ledger)
        let grant = "StateDirectory=hostaudit in hostaudit.service (or: auditd --state DIR)"
        let why = "\(directory) is not writable for user \(Process.userID)"
        return [
            Need("write \(ledger)", tree.isWritable(directory) ? .met : .unmet(why: why, grant: grant))
        ]
    }
}
