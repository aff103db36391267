/// Completions for zsh, made from the table of commands.
struct ZshCompletion {
    let commands: [Command]
    let names: CompletionNames

    var text: String {
        """
        #compdef auditd hostaudit
        _auditd() {
            local curcontext=$curcontext state line
            typeset -A opt_args
            local -a commands=(
        \(commands.map { "        '\($0.name):\(quoted($0.summary))'\n" }.joined())    )
            _arguments -C \\
        \(Option.everywhere.map { "        \(specification($0)) \\\n" }.joined())\
                '1:command:->command' '*::argument:->argument' && return
            case $state in
                command) _describe -t commands command commands ;;
                argument)
                    case $words[1] in
        \(commands.map(arguments).joined())            esac ;;
            esac
        }
        if [ "$funcstack[1]" = _auditd ]; then _auditd "$@"; else compdef _auditd auditd hostaudit; fi

        """
    }

    private func arguments(_ command: Command) -> String {
        let all = command.allOptions.map(specification) + operands(command)
        return "                \(command.name)) _arguments \\\n"
            + all.map { "                    \($0)" }.joined(separator: " \\\n") + " ;;\n"
    }

    private func specification(_ option: Option) -> String {
        guard let value = option.value else { return "'--\(option.name)[\(quoted(option.meaning))]'" }
        let again = value.isList ? "*" : ""
        return "'\(again)--\(option.name)=[\(quoted(option.meaning))]:\(value.word):\(action(value))'"
    }

    private func action(_ value: Option.Value) -> String {
        let words = names.words(value)
        if case .directory = value { return "_directories" }
        guard !words.isEmpty else { return " " }
        let list = words.joined(separator: " ")
        return value.isList ? "_values -s , \(value.word) \(list)" : "(\(list))"
    }

    private func operands(_ command: Command) -> [String] {
        let first = names.words(command.operands.kind)
        guard !first.isEmpty else { return [] }
        let second = command.operands.second.map { second in
            "'2:NAME:{ (( $words[(I)\(second.after)] )) && compadd -- \(names.words(second.kind).joined(separator: " ")) }'"
        }
        return ["'1:operand:(\(first.joined(separator: " ")))'"] + (second.map { [$0] } ?? [])
    }

    /// Safe between single quotes, inside the brackets or after the colon of zsh.
    private func quoted(_ text: String) -> String {
        text.map { $0 == "'" ? "’" : "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

extension Option.Value {
    /// One word for the value.
    fileprivate var word: String {
        if case .choice = self { "VALUE" } else { placeholder }
    }
}
