/// Completions for bash, made from the table of commands.
///
/// Bash cuts `--format=json` in three at the equals sign, so the script leaves that out and
/// reads what stands before the cursor word by word: options may also precede the command.
struct BashCompletion {
    let commands: [Command]
    let names: CompletionNames

    var text: String {
        """
        # bash completion for auditd and hostaudit
        _hostaudit() {
            local word=${COMP_WORDS[COMP_CWORD]} before option= command= first= operands=0 words= prefix=
            for before in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                case $before in
                    =) continue ;;
                    \(takers)) option=$before; continue ;;
                esac
                if [ -n "$option" ]; then option=; continue; fi
                case $before in
                    -*) ;;
                    *)  if [ -z "$command" ]; then command=$before
                        else operands=$((operands + 1)) first=${first:-$before}; fi ;;
                esac
            done
            if [ "$word" = = ]; then word=; fi
            COMPREPLY=()
            if [ -n "$option" ]; then
                case $command:$option in
                    *:--config|*:--state)
                        compopt -o filenames
                        mapfile -t COMPREPLY < <(compgen -d -- "$word")
                        return ;;
        \(values)        esac
            elif [ -z "$command" ]; then
                words="\((commands.map(\.name) + ["--config", "--state", "--help", "--version"]).joined(separator: " "))"
            elif [[ $word == -* ]]; then
                case $command in
        \(options)        esac
            else
                case $command:$operands:$first in
        \(operands)        esac
            fi
            mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$words" -- "${word#"$prefix"}")
        }
        complete -F _hostaudit auditd hostaudit

        """
    }

    /// The options that take the next word as their value.
    private var takers: String {
        let names = commands.flatMap(\.allOptions).filter { $0.value != nil }.map { "--\($0.name)" }
        return Set(names).sorted().joined(separator: "|")
    }

    private var options: String {
        commands.map { line($0.name, $0.allOptions.map { "--\($0.name)" }) }.joined()
    }

    private var values: String {
        commands.flatMap { command in
            command.options.map { option in
                guard let value = option.value else { return "" }
                return line("\(command.name):--\(option.name)", names.words(value), isList: value.isList)
            }
        }.joined()
    }

    private var operands: String {
        commands.map { command in
            let second = command.operands.second
            return line("\(command.name):0:", names.words(command.operands.kind))
                + (second.map { line("\(command.name):1:\($0.after)", names.words($0.kind)) } ?? "")
        }.joined()
    }

    private func line(_ pattern: String, _ words: [String], isList: Bool = false) -> String {
        guard !words.isEmpty else { return "" }
        let prefix = isList ? " prefix=${word%\"${word##*,}\"}" : ""
        return "            \(pattern)) words=\"\(words.joined(separator: " "))\"\(prefix) ;;\n"
    }
}
