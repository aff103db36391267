# bash completion for auditd and hostaudit
_hostaudit() {
    local word=${COMP_WORDS[COMP_CWORD]} before option= command= first= operands=0 words= prefix=
    for before in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $before in
            =) continue ;;
            --config|--exit|--format|--limit|--probe|--run|--since|--sink|--state|--status|--until) option=$before; continue ;;
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
            run:--probe) words="chrony competitors modules phc" prefix=${word%"${word##*,}"} ;;
            run:--sink) words="file" prefix=${word%"${word##*,}"} ;;
            run:--format) words="table json none" ;;
            run:--exit) words="run state" ;;
            check:--format) words="nagios checkmk json" ;;
            history:--probe) words="chrony competitors modules phc auditor" prefix=${word%"${word##*,}"} ;;
            history:--status) words="skipped ok warn unknown fail" ;;
            history:--format) words="table json csv" ;;
            deliver:--sink) words="file" prefix=${word%"${word##*,}"} ;;
        esac
    elif [ -z "$command" ]; then
        words="run check probes sinks config explain doctor history deliver completion version help --config --state --help --version"
    elif [[ $word == -* ]]; then
        case $command in
            run) words="--probe --sink --all --dry-run --format --exit --config --state --help" ;;
            check) words="--format --config --state --help" ;;
            probes) words="--config --state --help" ;;
            sinks) words="--config --state --help" ;;
            config) words="--origin --config --state --help" ;;
            explain) words="--config --state --help" ;;
            doctor) words="--config --state --help" ;;
            history) words="--probe --status --since --until --changes --run --limit --format --config --state --help" ;;
            deliver) words="--sink --config --state --help" ;;
            completion) words="--config --state --help" ;;
            version) words="--config --state --help" ;;
            help) words="--config --state --help" ;;
        esac
    else
        case $command:$operands:$first in
            check:0:) words="chrony competitors modules phc" ;;
            config:0:) words="check show sample" ;;
            config:1:sample) words="chrony competitors modules phc file hostaudit" ;;
            explain:0:) words="chrony chrony.reachable chrony.synchronised chrony.offset chrony.error_bound chrony.freshness chrony.stratum chrony.sources chrony.leap competitors competitors.running competitors.enabled competitors.expected competitors.port modules modules.required modules.forbidden modules.parameters modules.kernel_tree modules.taint phc phc.present phc.readable phc.running phc.offset phc.used auditor auditor.probes auditor.ledger auditor.runs auditor.sinks auditor.losses file" ;;
            completion:0:) words="bash zsh fish" ;;
            help:0:) words="run check probes sinks config explain doctor history deliver completion version help" ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$words" -- "${word#"$prefix"}")
}
complete -F _hostaudit auditd hostaudit
