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
        let names = CompletionText.Names(
            probes: probeCatalog.map(\.name), sinks: sinkCatalog.map(\.name))
        let text = CompletionText(commands: CommandTable.all, names: names)
        switch invocation.operands[0] {
        case "bash": try Screen.output.show(text.bash)
        case "zsh": try Screen.output.show(text.zsh)
        case "fish": try Screen.output.show(text.fish)
        case let shell:
            let hint = Nearest.hint(for: shell, among: ["bash", "zsh", "fish"])
            throw Refusal(.usage, "completion: there is none for '\(shell)'\(hint)")
        }
        return .ok
    }
}
