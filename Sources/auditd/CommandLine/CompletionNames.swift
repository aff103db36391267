internal import Core

/// The words that the completions offer where the table of commands asks for a name.
struct CompletionNames {
    /// With the auditor, whose report has a history and an explanation but no file.
    let probes: [ProbeRegistration]
    let sinks: [SinkRegistration]

    func words(_ kind: Command.Operands.Kind) -> [String] {
        switch kind {
        case .none: []
        case .probe: configurable
        case .command: CommandTable.all.map(\.name)
        case .word(let words): words
        case .sample: configurable + sinks.map(\.name) + ["hostaudit"]
        case .explained: probes.flatMap(explained) + sinks.map(\.name)
        }
    }

    func words(_ value: Option.Value) -> [String] {
        switch value {
        case .choice(let words): words
        case .probe: configurable
        case .reporter: probes.map(\.name)
        case .sink: sinks.map(\.name)
        case .text, .directory: []
        }
    }

    private var configurable: [String] {
        probes.map(\.name).filter { $0 != ComponentName.auditor.name }
    }

    private func explained(_ probe: ProbeRegistration) -> [String] {
        [probe.name] + probe.checks.map { "\(probe.name).\($0.name)" }
    }
}
