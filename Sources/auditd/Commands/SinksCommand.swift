private import Core
private import Ledger
private import Sinks

/// What sinks there are and what each is owed.
enum SinksCommand {
    static let command = Command(
        "sinks", "what sinks there are, which are enabled, and what each is owed",
        notes: ["A sink is enabled by a file: auditd config sample NAME > /etc/hostaudit/sinks.d/NAME.yaml"]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let (accounts, remark) = accounts(setup)
        var columns = Columns(
            "SINK", "ENABLED", "LAST TOLD (UTC)", "OWED", "OLDEST OWED (UTC)", "DROPPED", "REFUSED", "FILE",
            "LAST ERROR")
        for configured in setup.configuration.sinks {
            let name = configured.component.name
            let account = accounts.first { $0.sink == name }
            columns.add(
                name.description, configured.enablement, account?.lastTold?.brief ?? "never",
                account.map { String($0.owed) } ?? "-", account?.oldestOwed?.brief ?? "-",
                account.map { String($0.dropped) } ?? "-", account.map { String($0.refused) } ?? "-",
                configured.file?.path ?? "-", account?.lastError ?? "")
        }
        for known in sinkCatalog
        where !setup.configuration.sinks.contains(where: { $0.component.name.name == known.name }) {
            columns.add(known.name, "no", "never", "-", "-", "-", "-", "-", "")
        }
        try Screen.output.show(columns.text(Screen.output.palette))
        if let remark { Screen.error.remark(remark) }
        return .ok
    }

    private static func accounts(_ setup: Setup) -> ([SinkAccount], String?) {
        guard !setup.configuration.isAbsent else { return ([], nil) }
        do throws(LedgerFailure) { return (try setup.reader().accounts(), nil) } catch {
            if case .absent = error { return ([], nil) }
            return ([], "what they are owed is not known: \(error)")
        }
    }
}
