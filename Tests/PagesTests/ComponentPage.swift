internal import Core

/// The page of a probe or a sink in `docs/`.
enum ComponentPage {
    static func page(_ probe: ProbeRegistration) -> String {
        let isSetUp = probe.name != ComponentName.auditor.name
        return head(probe.name, probe.about) + checks(probe)
            + (isSetUp
                ? settings(probe.settings, probe.name, "probes.d", Schedule.descriptions.count)
                : "## Settings\n\nNone: this report comes with every run.\n")
    }

    static func page(_ sink: SinkRegistration) -> String {
        head(sink.name, sink.about)
            + settings(sink.settings, sink.name, "sinks.d", Subscription.descriptions.count)
    }

    private static func head(_ name: String, _ about: About) -> String {
        "# \(name)\n\n\(Markdown.origin)\(about.summary.capitalised).\n\n\(about.why)\n\n"
    }

    private static func checks(_ probe: ProbeRegistration) -> String {
        let rows = probe.checks.map { check in
            let words = check.explanation
            return [Markdown.code(check.name), words.looksAt, words.matters, words.remedy]
        }
        return "## Checks\n\n" + Markdown.table("check", "looks at", "why it matters", "what to do", rows: rows) + """

            `auditd explain \(probe.name).\(probe.checks.first?.name ?? "CHECK")` says the same in a terminal.


            """
    }

    private static func settings(
        _ settings: [SettingDescription], _ name: String, _ directory: String, _ common: Int
    ) -> String {
        let own = Array(settings.dropFirst(common))
        return """
            ## Settings

            In `\(directory)/\(name).yaml`, or `\(directory)/\(name)@INSTANCE.yaml` for another set of them side by side.
            To begin one: `auditd config sample \(name) > /etc/hostaudit/\(directory)/\(name).yaml`.


            """ + (own.isEmpty ? "None of its own.\n" : Markdown.settings(own))
                + "\nThe keys that every file of `\(directory)` has are in [configuration](../configuration.md).\n"
    }
}

extension String {
    /// The first letter made large, as a sentence begins.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
