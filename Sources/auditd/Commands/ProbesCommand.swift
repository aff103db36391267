private import Core
private import Ledger
private import Probes
private import Sinks

/// What probes there are and how each stands.
enum ProbesCommand {
    static let command = Command(
        "probes", "what probes there are, which are enabled, when each last ran and how it stands",
        notes: ["A probe is enabled by a file: auditd config sample NAME > /etc/hostaudit/probes.d/NAME.yaml"]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let (standings, remark) = standings(setup)
        var columns = Columns("PROBE", "ENABLED", "STATUS", "SINCE (UTC)", "LAST RUN (UTC)", "FILE", "LOOKS AT")
        for configured in setup.configuration.probes {
            let record = standings[configured.component.name]
            columns.add(
                configured.component.name.description, configured.enablement,
                record?.status.rawValue ?? "-", record?.since.brief ?? "-", record?.lastTime.brief ?? "never",
                configured.file?.path ?? "(none: its defaults)", summary(configured.component.name.name))
        }
        for known in probeCatalog
        where !setup.configuration.probes.contains(where: { $0.component.name.name == known.name }) {
            columns.add(known.name, "no", "-", "-", "never", "-", known.about.summary)
        }
        try Screen.output.show(columns.text(Screen.output.palette))
        if let remark { Screen.error.remark(remark) }
        return .ok
    }

    private static func summary(_ name: String) -> String {
        probeCatalog.first { $0.name == name }?.about.summary ?? ""
    }

    /// Without a ledger nothing has run yet; one that cannot be read is another matter, and told.
    private static func standings(_ setup: Setup) -> ([ComponentName: StandingRecord], String?) {
        guard !setup.configuration.isAbsent else { return ([:], nil) }
        do throws(LedgerFailure) { return (try setup.reader().standings(), nil) } catch {
            if case .absent = error { return ([:], nil) }
            return ([:], "how they stand is not known: \(error)")
        }
    }
}
