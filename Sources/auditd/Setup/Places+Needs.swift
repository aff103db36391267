internal import Core
private import Linux

extension Places {
    /// What the ledger needs of the host; looked at, and nothing made.
    var needs: [Need] {
        [Need("write \(ledger)", ledgerState)]
    }

    private var ledgerState: Need.State {
        let tree = FileTree()
        // Its log is made beside it.
        let directory = tree.nearestDirectory(of: ledger)
        guard let obstacle = tree.obstacle(toWriting: ledger) ?? tree.obstacle(toMakingIn: directory) else {
            return .met
        }
        let grant =
            obstacle == .wrongKind
            ? "mv '\(ledger)' '\(ledger).aside'"
            : "StateDirectory=hostaudit in hostaudit.service (or: auditd --state DIR)"
        return .unmet(why: obstacle.description, grant: grant)
    }
}
