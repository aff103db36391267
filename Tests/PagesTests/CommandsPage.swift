@testable private import auditd

/// `docs/commands.md`: the help of every command.
enum CommandsPage {
    static var text: String {
        "# Commands\n\n" + Markdown.origin + overview + CommandTable.all.map(section).joined()
    }

    private static var overview: String {
        let rows = CommandTable.all.map { ["[\(Markdown.code($0.name))](#\($0.name))", $0.summary] }
        let everywhere = Option.everywhere.map { [Markdown.code(HelpText.label($0)), $0.meaning] }
        return Markdown.table("command", "what it does", rows: rows) + """

            Options that every command has; `--config` and `--state` may also stand before the command:


            """ + Markdown.table("option", "meaning", rows: everywhere) + """

                A value follows its option after `=` or a space, `--` ends the options, and a long option may be shortened
                as far as it stays the only one. Results are on standard output, mistakes and remarks on standard error.
                Colour is for a terminal, and never with `NO_COLOR` set.

                """
    }

    private static func section(_ command: Command) -> String {
        let options = command.options.map { [Markdown.code(HelpText.label($0)), $0.meaning] }
        let usage = Markdown.block(HelpText.usage(command) + "\n", "text")
        return "\n## \(command.name)\n\n\(HelpText.sentence(command))\n\n"
            + usage + (options.isEmpty ? "" : "\n" + Markdown.table("option", "meaning", rows: options))
            + command.notes.map { "\n\($0)\n" }.joined()
    }
}
