internal import Core
private import Probes
private import Sinks

/// One audit: every probe that is due, then every sink.
enum RunCommand {
    static let command = Command(
        "run", "one audit: every probe that is due, then every sink",
        options: [
            Option("probe", .probe, "Run only this probe, due or not; may be given again, or as a list with commas."),
            Option("sink", .sink, "Tell only this sink now; the others stay owed."),
            Option("all", nil, "Run also the probes that are not due."),
            Option("dry-run", nil, "Write nothing and send nothing: show what would be."),
            Option("format", .choice(["table", "json", "none"]), "What to print; table is the default."),
            Option(
                "exit", .choice(["run", "state"]),
                "End with how the run went (the default), or with the worst status: 0, 1 warn, 2 fail, 3 unknown."),
        ],
        notes: [
            "Without any configuration every probe runs as it is, the result is printed, and nothing is touched.",
            """
            Exit codes: 0 the audit ran, whatever it found; 1 it ran, but something of ours was lost or may be;
            64 wrong usage; 75 another run holds the lock; 78 the configuration is wrong and nothing ran.
            """,
        ]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let request = try AuditRequest(invocation, setup)
        return invocation.has("dry-run")
            ? try await dryRun(setup, request, invocation) : try await run(setup, request, invocation)
    }

    private static func run(
        _ setup: Setup, _ request: AuditRequest, _ invocation: Invocation
    ) async throws(Refusal) -> ExitCode {
        if setup.configuration.isAbsent { return try await audited(setup, setup.ledger, request, invocation) }
        let lock = try RunLock(setup.places)
        let code = try await audited(setup, setup.ledger, request, invocation)
        lock.release()
        return code
    }

    private static func audited(
        _ setup: Setup, _ ledger: LedgerAccess, _ request: AuditRequest, _ invocation: Invocation
    ) async throws(Refusal) -> ExitCode {
        let configuration = setup.configuration
        let result = await setup.audit(
            request, probes: configuration.enabledProbes, sinks: configuration.enabledSinks, ledger: ledger)
        remark(on: result)
        try show(result.run, invocation)
        if invocation.value("exit") == "state" { return .state(result.run.status) }
        return result.isWhole ? .ok : .lost
    }

    private static func dryRun(
        _ setup: Setup, _ request: AuditRequest, _ invocation: Invocation
    ) async throws(Refusal) -> ExitCode {
        let configuration = setup.configuration
        let result = await setup.audit(
            request, probes: configuration.enabledProbes, sinks: [], ledger: setup.consulted)
        try show(result.run, invocation)
        // Beside the table it is part of what a person reads; in a pipe of JSON it would be none.
        let screen = invocation.value("format") ?? "table" == "table" ? Screen.output : .error
        for sink in configuration.enabledSinks where request.selects(sink) {
            let part = sink.selection(of: result.run, tiers: configuration.tiers)
            try screen.show("\nsink \(sink.name): \(part.map(sink.preview) ?? "nothing in this run concerns it\n")")
        }
        return invocation.value("exit") == "state" ? .state(result.run.status) : .ok
    }

    private static func remark(on result: AuditResult) {
        for delivery in result.deliveries where !delivery.trouble.isEmpty {
            let kept = result.trouble == nil ? "what it is owed is kept" : "without a ledger this run is lost for it"
            Screen.error.remark("sink \(delivery.sink): \(delivery.trouble); \(kept)")
        }
    }

    private static func show(_ run: Run, _ invocation: Invocation) throws(Refusal) {
        let screen = Screen.output
        switch invocation.value("format") ?? "table" {
        case "json": try screen.show(String(decoding: JSONFormat.lines(run), as: UTF8.self))
        case "none": return
        default: try screen.show(TableFormat(width: screen.width, palette: screen.palette).page(run))
        }
    }
}

extension AuditRequest {
    /// The names are held against what is enabled: a probe that is not cannot be run.
    init(_ invocation: Invocation, _ setup: Setup) throws(Refusal) {
        self.init()
        includesNotDue = invocation.has("all")
        let configuration = setup.configuration
        probes = try Self.enabled(
            "probe", configuration.enabledProbes.map(\.name), of: probeCatalog.map(\.name), invocation)
        sinks = try Self.enabled(
            "sink", configuration.enabledSinks.map(\.name), of: sinkCatalog.map(\.name), invocation)
    }

    private static func enabled(
        _ option: String, _ enabled: [ComponentName], of catalog: [String], _ invocation: Invocation
    ) throws(Refusal) -> [ComponentName] {
        let names = try invocation.names(option, among: catalog)
        for name in names where !enabled.contains(where: name.covers) {
            let hint = Nearest.hint(for: "\(name)", among: enabled.map(\.description))
            throw Refusal(.usage, "--\(option): '\(name)' is not enabled\(hint)", "see 'auditd \(option)s'")
        }
        return names
    }
}
