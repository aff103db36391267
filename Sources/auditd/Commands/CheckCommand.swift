private import Core
private import Probes
private import Sinks

/// One probe as a monitoring plugin.
enum CheckCommand {
    static let command = Command(
        "check", "one probe as a monitoring plugin, with its exit code",
        operands: Command.Operands(placeholder: "PROBE", count: 1...1, kind: .probe),
        options: [
            Option(
                "format", .choice(["nagios", "checkmk", "json"]),
                "A status line with performance data (the default), a Checkmk local check, or a report as JSON.")
        ],
        notes: [
            "Nothing is written and no sink is told. A probe without a file of its own runs with its defaults.",
            "Exit codes: 0 ok or skipped, 1 warn, 2 fail, 3 unknown; 64 wrong usage; 78 the configuration is wrong.",
        ]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let name = try Invocation.name(invocation.operands[0], "probe", among: probeCatalog.map(\.name), at: "check")
        let probe = try probe(name, setup.configuration)
        var request = AuditRequest()
        request.probes = [name]
        let run = await setup.audit(request, probes: [probe.unconfirmed], sinks: [], ledger: setup.consulted).run
        guard let report = run.reports.first(where: { $0.probe == name }) else {
            throw Refusal(.defect, "probe '\(name)' made no report: this is a defect of auditd, please tell its makers")
        }
        switch invocation.value("format") ?? "nagios" {
        case "checkmk": try Screen.output.show(CheckmkFormat.line(report))
        case "json": try Screen.output.show(JSONFormat.line(report, of: run) + "\n")
        default: try Screen.output.show(NagiosFormat.page(report))
        }
        return .state(report.status)
    }

    private static func probe(_ name: ComponentName, _ configuration: Configuration) throws(Refusal) -> RunnableProbe {
        if let configured = configuration.probes.first(where: { $0.component.name == name }) {
            return configured.component
        }
        guard name.instance == nil, let known = probeCatalog.first(where: { $0.name == name.name }) else {
            let names = configuration.probes.map(\.component.name.description)
            throw Refusal(.usage, "check: no file sets up '\(name)'" + Nearest.hint(for: "\(name)", among: names))
        }
        return known.standard
    }
}
