private import Core

/// Every command there is, in the order the help shows them.
enum CommandTable {
    static var all: [Command] {
        [
            RunCommand.command, CheckCommand.command, ProbesCommand.command, SinksCommand.command,
            ConfigCommand.command, ExplainCommand.command, DoctorCommand.command, HistoryCommand.command,
            DeliverCommand.command, CompletionCommand.command, VersionCommand.command, HelpCommand.command,
        ]
    }

    static func command(_ name: String) throws(Refusal) -> Command {
        if let command = all.first(where: { $0.name == name }) { return command }
        throw Refusal(
            .usage, "there is no command '\(name)'" + Nearest.hint(for: name, among: all.map(\.name)),
            "see 'auditd help'")
    }
}
