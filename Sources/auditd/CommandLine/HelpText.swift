private import Core
private import Sinks

/// What `auditd help` shows, made from the table of commands.
enum HelpText {
    static func overview(_ commands: [Command]) -> String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map { "  \($0.name.padded(to: width))  \($0.summary)\n" }
        return """
            auditd: looks at this host, says what is wrong, and tells whoever listens

            usage: auditd COMMAND [OPTION…]

            \(lines.joined())
            'auditd help COMMAND' shows the options of one; 'auditd run' without any configuration is a good start.

            """
    }

    static func page(_ command: Command) -> String {
        let labels = command.allOptions.map(label)
        let width = labels.map(\.count).max() ?? 0
        let options = zip(labels, command.allOptions).map { "  \($0.padded(to: width))  \($1.meaning)\n" }
        let notes = command.notes.map { "\n\($0)\n" }
        return """
            usage: \(usage(command))

            \(sentence(command))

            \(options.joined())\(notes.joined())
            """
    }

    static func usage(_ command: Command) -> String {
        let operand = command.operands.placeholder.isEmpty ? "" : " \(command.operands.placeholder)"
        return "auditd \(command.name)\(operand) [OPTION…]"
    }

    static func sentence(_ command: Command) -> String {
        command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."
    }

    static func label(_ option: Option) -> String {
        "--\(option.name)" + (option.value.map { " \($0.placeholder)" } ?? "")
    }
}
