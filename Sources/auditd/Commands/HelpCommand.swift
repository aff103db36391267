/// What there is to type.
enum HelpCommand {
    static let command = Command(
        "help", "this overview, or the options of a command",
        operands: Command.Operands(placeholder: "[COMMAND]", count: 0...1, kind: .command)
    ) { invocation throws(Refusal) in
        guard let name = invocation.operands.first else {
            try Screen.output.show(HelpText.overview(CommandTable.all))
            return .ok
        }
        try Screen.output.show(HelpText.page(try CommandTable.command(name)))
        return .ok
    }
}
