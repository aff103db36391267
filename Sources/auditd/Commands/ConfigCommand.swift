private import Core
private import Probes
private import Sinks

/// The configuration: whether it is right, what it comes to, and how to begin one.
enum ConfigCommand {
    private static let actions = ["check", "show", "sample"]

    static let command = Command(
        "config", "the configuration: check it, show what counts, or print a sample to begin with",
        operands: Command.Operands(
            placeholder: "check|show|sample [NAME]", count: 1...2, kind: .word(actions),
            second: (after: "sample", kind: .sample)),
        options: [Option("origin", nil, "With show: say of each setting where it comes from.")],
        notes: [
            "check finds every mistake at once, each with file:line:column, and ends with 78 if there is one.",
            "sample writes a commented file for a probe, a sink, or 'hostaudit' (hostaudit.yaml).",
        ]
    ) { invocation throws(Refusal) in
        let operands = invocation.operands
        guard actions.contains(operands[0]) else {
            let hint = Nearest.hint(for: operands[0], among: actions)
            throw Refusal(.usage, "config: there is no '\(operands[0])'\(hint)", "see 'auditd help config'")
        }
        let wantsName = operands[0] == "sample"
        guard operands.count == (wantsName ? 2 : 1) else {
            let problem = wantsName ? "sample wants a NAME" : "'\(operands[1])' is one word too many"
            throw Refusal(.usage, "config: \(problem)", "see 'auditd help config'")
        }
        switch operands[0] {
        case "check": try check(invocation)
        case "show": try show(invocation)
        default: try Screen.output.show(try sample(operands[1]))
        }
        return .ok
    }

    private static func check(_ invocation: Invocation) throws(Refusal) {
        let configuration = try Setup(invocation).configuration
        guard !configuration.isAbsent else {
            return try Screen.output.show("no configuration anywhere: every probe runs with its defaults\n")
        }
        let probes = configuration.enabledProbes.map(\.name.description)
        let sinks = configuration.enabledSinks.map(\.name.description)
        try Screen.output.show(
            """
            the configuration is right
            probes: \(probes.isEmpty ? "none is enabled: a run would look at nothing" : probes.joined(separator: ", "))
            sinks:  \(sinks.isEmpty ? "none is enabled: a run tells nobody but the ledger" : sinks.joined(separator: ", "))

            """)
    }

    private static func show(_ invocation: Invocation) throws(Refusal) {
        let configuration = try Setup(invocation).configuration
        let page = EffectiveConfiguration(withOrigin: invocation.has("origin")).page(configuration)
        try Screen.output.show(page)
    }

    private static func sample(_ name: String) throws(Refusal) -> String {
        if let probe = probeCatalog.first(where: { $0.name == name }) { return probe.sample }
        if let sink = sinkCatalog.first(where: { $0.name == name }) { return sink.sample }
        if ["hostaudit", "hostaudit.yaml"].contains(name) { return General.sample }
        let known = probeCatalog.map(\.name) + sinkCatalog.map(\.name) + ["hostaudit"]
        throw Refusal(.usage, "config: there is no sample of '\(name)'" + Nearest.hint(for: name, among: known))
    }
}
