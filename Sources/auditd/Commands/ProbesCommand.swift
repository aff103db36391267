private import Core
private import Ledger
private import Probes
private import Sinks

/// What probes there are and how each stands.
enum ProbesCommand {
    static let command = Command(
        "probes",
        "what probes there are, which are enabled, whether each has what it needs, when it last ran and how it stands",
        notes: [
            "A probe is enabled by a file: auditd config sample NAME > /etc/hostaudit/probes.d/NAME.yaml",
            "Where something is lacking, 'auditd doctor' says what, and the lines that grant it.",
        ]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let (standings, remark) = standings(setup)
        let needs = await needs(setup)
        var columns = Columns(
            "PROBE", "ENABLED", "NEEDS", "STATUS", "SINCE (UTC)", "LAST RUN (UTC)", "FILE", "LOOKS AT")
        for configured in setup.configuration.probes {
            let record = standings[configured.component.name]
            columns.add(
                configured.component.name.description, configured.enablement,
                needs[configured.component.name] ?? "-",
                record?.status.rawValue ?? "-", record?.since.brief ?? "-", record?.lastTime.brief ?? "never",
                configured.file?.path ?? "(none: its defaults)", summary(configured.component.name.name))
        }
        for known in probeCatalog
        where !setup.configuration.probes.contains(where: { $0.component.name.name == known.name }) {
            columns.add(known.name, "no", "-", "-", "-", "never", "-", known.about.summary)
        }
        try Screen.output.show(columns.text(Screen.output.palette))
        if let remark { Screen.error.remark(remark) }
        return .ok
    }

    /// Whether all is there, or how much is not; the doctor has the whole story.
    private static func needs(_ setup: Setup) async -> [ComponentName: String] {
        let end = Deadline.after(setup.configuration.general.limit)
        Watchdog.watch(setup.configuration.general.limit)
        let auditor = Auditor(probes: setup.configuration.enabledProbes, host: setup.host)
        var words: [ComponentName: String] = [:]
        for (name, answer) in await auditor.needs(by: end) {
            switch answer {
            case .failure: words[name] = "no answer"
            case .success(let needs):
                let lacking = needs.count { if case .unmet = $0.state { true } else { false } }
                words[name] = lacking == 0 ? "all met" : "\(lacking) lacking"
            }
        }
        Watchdog.rest()
        return words
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
