/// Completions for the three shells, made from the table of commands.
struct CompletionText {
    struct Names {
        let probes: [String]
        let sinks: [String]
    }

    let commands: [Command]
    let names: Names

    var bash: String {
        let cases = commands.map { command in
            let words = (command.allOptions.map { "--\($0.name)" } + operands(command)).joined(separator: " ")
            return "        \(command.name)) words=\"\(words)\" ;;\n"
        }
        let values = valueOptions.map { "        --\($0)) words=\"\($1.joined(separator: " "))\" ;;\n" }
        return """
            # bash completion for auditd and hostaudit
            _hostaudit() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=
                case $before in
                    --config|--state) COMPREPLY=($(compgen -d -- "$word")); return ;;
            \(values.joined())    esac
                if [ -z "$words" ]; then
                    if [ "$COMP_CWORD" -eq 1 ]; then words="\(commands.map(\.name).joined(separator: " "))"; else
                    case ${COMP_WORDS[1]} in
            \(cases.joined())        esac
                    fi
                fi
                COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -F _hostaudit auditd hostaudit

            """
    }

    var zsh: String {
        let cases = commands.map { command in
            let options = command.allOptions.map { option in
                let value = option.value.map { ":\($0.placeholder):\(zshAction($0))" } ?? ""
                return "'--\(option.name)[\(quoted(option.meaning))]\(value)'"
            }
            let operand = operands(command).isEmpty ? [] : ["'*:operand:(\(operands(command).joined(separator: " ")))'"]
            return "            \(command.name)) _arguments \((options + operand).joined(separator: " ")) ;;\n"
        }
        let list = commands.map { "'\($0.name):\(quoted($0.summary))'" }.joined(separator: " ")
        return """
            #compdef auditd hostaudit
            _hostaudit() {
                if (( CURRENT == 2 )); then
                    local -a commands=(\(list))
                    _describe command commands
                else
                    local command=$words[2]
                    shift words; (( CURRENT-- ))
                    case $command in
            \(cases.joined())        esac
                fi
            }
            _hostaudit "$@"

            """
    }

    var fish: String {
        let names = commands.map(\.name).joined(separator: " ")
        let first = commands.map { command in
            "complete -c $program -f -n 'not __fish_seen_subcommand_from \(names)' -a \(command.name)"
                + " -d '\(quoted(command.summary))'\n"
        }
        let rest = commands.flatMap { command in
            command.allOptions.map { fishLine($0, command) }
                + operands(command).map { word in
                    "complete -c $program -f -n '__fish_seen_subcommand_from \(command.name)' -a \(word)\n"
                }
        }
        return "for program in auditd hostaudit\n" + (first + rest).map { "    \($0)" }.joined() + "end\n"
    }

    private func fishLine(_ option: Option, _ command: Command) -> String {
        let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
        let value =
            switch option.value {
            case nil: ""
            case .directory?: " -r -a '(__fish_complete_directories)'"
            case let value?: " -x" + (words(value).isEmpty ? "" : " -a '\(words(value).joined(separator: " "))'")
            }
        return "complete -c $program \(condition) -l \(option.name)\(value) -d '\(quoted(option.meaning))'\n"
    }

    private func operands(_ command: Command) -> [String] {
        switch command.operands.kind {
        case .none: []
        case .probe: names.probes
        case .command: commands.map(\.name)
        case .word(let words): words
        case .explained: names.probes + names.sinks + ["auditor"]
        }
    }

    private func words(_ value: Option.Value) -> [String] {
        switch value {
        case .choice(let words): words
        case .probe: names.probes
        case .sink: names.sinks
        case .text, .directory: []
        }
    }

    /// Each option with a choice of values, once; those of one name have one set of values over all commands.
    private var valueOptions: [(String, [String])] {
        var seen: [String: [String]] = [:]
        for option in commands.flatMap(\.options) {
            guard let value = option.value, !words(value).isEmpty else { continue }
            seen[option.name, default: []] += words(value).filter { !seen[option.name, default: []].contains($0) }
        }
        return seen.sorted { $0.key < $1.key }
    }

    private func zshAction(_ value: Option.Value) -> String {
        if case .directory = value { return "_directories" }
        return words(value).isEmpty ? " " : "(\(words(value).joined(separator: " ")))"
    }

    /// Safe between single quotes and inside the brackets of zsh.
    private func quoted(_ text: String) -> String {
        String(text.map { $0 == "'" ? "’" : $0 == "[" ? "(" : $0 == "]" ? ")" : $0 == ":" ? "," : $0 })
    }
}
