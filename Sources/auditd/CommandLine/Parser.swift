private import Core
private import Linux

/// Finds the command in a line, and reads the rest by its table.
enum Parser {
    static func parse(_ words: [String]) throws(Refusal) -> (Command, Invocation) {
        let (leading, rest) = leadingOptions(words)
        guard let name = rest.first else {
            guard leading.isEmpty else {
                throw Refusal(.usage, "there is no command behind '\(leading[0])'", "see 'auditd help'")
            }
            return (HelpCommand.command, Invocation(options: [:], operands: []))
        }
        if ["--help", "-h", "--version"].contains(name) {
            return (
                name == "--version" ? VersionCommand.command : HelpCommand.command,
                Invocation(options: [:], operands: [])
            )
        }
        guard !name.hasPrefix("-") else {
            let option = String(name.prefix { $0 != "=" })
            let nearest =
                CommandTable.all.contains { $0.allOptions.contains { "--\($0.name)" == option } }
                ? " stands before the command: write it after"
                : " is no option" + Nearest.hint(for: option, among: ["--config", "--state", "--help", "--version"])
            throw Refusal(.usage, "'\(name)'\(nearest)", "see 'auditd help'")
        }
        let command = try CommandTable.command(name)
        return try parse(leading + rest.dropFirst(), for: command)
    }

    /// `--config` and `--state` may also stand before the command.
    private static func leadingOptions(_ words: [String]) -> (leading: [String], rest: [String]) {
        var rest = words[...]
        var leading: [String] = []
        while let word = rest.first,
            ["--config", "--state"].contains(where: { word == $0 || word.hasPrefix($0 + "=") })
        {
            let length = word.contains("=") ? 1 : 2
            leading += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        return (leading, Array(rest))
    }

    private static func parse(_ words: [String], for command: Command) throws(Refusal) -> (Command, Invocation) {
        let known = command.allOptions.map { OptionReader.Option(name: $0.name, takesValue: $0.value != nil) }
        let choices: OptionReader.Choices
        do throws(OptionReader.Failure) {
            choices = try OptionReader.read(words, options: known)
        } catch {
            throw refusal(error, command)
        }
        if choices.wantsHelp || choices.options.contains(where: { $0.name == "help" }) {
            return (HelpCommand.command, Invocation(options: [:], operands: [command.name]))
        }
        let options = Dictionary(grouping: choices.options, by: \.name).mapValues { $0.map(\.value) }
        for option in command.allOptions { try check(option, options[option.name] ?? [], command) }
        try check(choices.operands, command)
        return (command, Invocation(options: options, operands: choices.operands))
    }

    private static func check(_ option: Option, _ values: [String], _ command: Command) throws(Refusal) {
        if let placeholder = option.value?.placeholder {
            // Nothing is not everything: an unset variable in a script must not widen what it asks for.
            for value in values where value.split(separator: ",", omittingEmptySubsequences: false).contains("") {
                throw refused(
                    command, "--\(option.name): '\(value)' is empty or has an empty part, \(placeholder) is wanted")
            }
        }
        guard case .choice(let words)? = option.value else { return }
        for value in values where !words.contains(value) {
            throw refused(command, "--\(option.name): '\(value)' is none of \(words.joined(separator: ", "))")
        }
    }

    private static func check(_ operands: [String], _ command: Command) throws(Refusal) {
        let count = command.operands.count
        if operands.count > count.upperBound {
            throw refused(command, "'\(operands[count.upperBound])' is one word too many")
        }
        if operands.count < count.lowerBound {
            throw refused(command, "\(missing(command.operands)) is missing")
        }
    }

    private static func missing(_ operands: Command.Operands) -> String {
        guard case .word(let words) = operands.kind else { return operands.placeholder }
        return "one of \(words.joined(separator: ", "))"
    }

    private static func refusal(_ failure: OptionReader.Failure, _ command: Command) -> Refusal {
        switch failure {
        case .unknown(let word):
            let name = String(word.drop { $0 == "-" }.prefix { $0 != "=" })
            let names = command.allOptions.map(\.name)
            let alike = names.filter { $0.hasPrefix(name) }
            guard alike.count < 2 else {
                return refused(command, "'\(word)' could be \(alike.map { "--\($0)" }.joined(separator: " or "))")
            }
            let nearest = Nearest.hint(for: "--\(name)", among: names.map { "--\($0)" })
            return refused(command, "there is no option '\(word)'\(nearest)")
        case .valueMissing(let word): return refused(command, "'\(word)' wants a value")
        case .valueUnwanted(let word): return refused(command, "'\(word)' takes no value")
        }
    }

    private static func refused(_ command: Command, _ text: String) -> Refusal {
        Refusal(.usage, "\(command.name): \(text)", "see 'auditd help \(command.name)'")
    }
}
