private import Core
private import Probes
private import Sinks

/// Completions for a shell, made from the table of commands.
enum CompletionCommand {
    static let command = Command(
        "completion", "completions for a shell, on standard output",
        operands: Command.Operands(
            placeholder: "bash|zsh|fish", count: 1...1, kind: .word(["bash", "zsh", "fish"]))
    ) { invocation throws(Refusal) in
        let names = CompletionNames(probes: probeCatalog + [.auditor], sinks: sinkCatalog)
        let commands = CommandTable.all
        switch invocation.operands[0] {
        case "bash": try Screen.output.show(BashCompletion(commands: commands, names: names).text)
        case "zsh": try Screen.output.show(ZshCompletion(commands: commands, names: names).text)
        case "fish": try Screen.output.show(FishCompletion(commands: commands, names: names).text)
        case let shell:
            let hint = Nearest.hint(for: shell, among: ["bash", "zsh", "fish"])
            throw Refusal(.usage, "completion: there is none for '\(shell)'\(hint)")
        }
        return .ok
    }
}
