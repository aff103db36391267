/// Completions for fish, made from the table of commands.
struct FishCompletion {
    let commands: [Command]
    let names: CompletionNames

    var text: String {
        """
        # fish completion for auditd and hostaudit
        function __hostaudit_words -d 'The words before the cursor that are neither options nor their values'
            set -l words (commandline -opc)
            set -l skip 0
            for word in $words[2..-1]
                if test $skip = 1
                    set skip 0
                    continue
                end
                switch $word
                    case \(takers)
                        set skip 1
                    case '-*'
                    case '*'
                        echo $word
                end
            end
        end
        function __hostaudit_at -d 'Whether exactly these words stand before the cursor'
            set -l words (__hostaudit_words)
            test "$words" = "$argv"
        end
        function __hostaudit_in -d 'Whether this is the command'
            set -l words (__hostaudit_words)
            test (count $words) -gt 0 && test $words[1] = $argv[1]
        end
        complete -c auditd -f
        \((Option.everywhere.map { line("", $0) } + commands.map(lines)).joined())\
        complete -c hostaudit -w auditd

        """
    }

    private var takers: String {
        let names = commands.flatMap(\.allOptions).filter { $0.value != nil }.map { "--\($0.name)" }
        return Set(names).sorted().joined(separator: " ")
    }

    private func lines(_ command: Command) -> String {
        let first = "complete -c auditd -n __hostaudit_at -a \(command.name) -d '\(quoted(command.summary))'\n"
        let second = command.operands.second.map {
            operand("__hostaudit_at \(command.name) \($0.after)", names.words($0.kind))
        }
        return first + command.options.map { line("-n '__hostaudit_in \(command.name)' ", $0) }.joined()
            + operand("__hostaudit_at \(command.name)", names.words(command.operands.kind)) + (second ?? "")
    }

    private func operand(_ condition: String, _ words: [String]) -> String {
        guard !words.isEmpty else { return "" }
        return "complete -c auditd -n '\(condition)' -a '\(words.joined(separator: " "))'\n"
    }

    private func line(_ condition: String, _ option: Option) -> String {
        "complete -c auditd \(condition)-l \(option.name)\(value(option)) -d '\(quoted(option.meaning))'\n"
    }

    private func value(_ option: Option) -> String {
        guard let value = option.value else { return "" }
        if case .directory = value { return " -x -a '(__fish_complete_directories)'" }
        let words = names.words(value).joined(separator: " ")
        guard !words.isEmpty else { return " -x" }
        return value.isList ? " -x -a '(__fish_append , \(words))'" : " -x -a '\(words)'"
    }

    private func quoted(_ text: String) -> String {
        String(text.map { $0 == "'" ? "’" : $0 })
    }
}
