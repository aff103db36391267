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
            case --config --exit --format --limit --probe --run --since --sink --state --status --until
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
complete -c auditd -l config -x -a '(__fish_complete_directories)' -d 'Read the configuration from DIR instead of the usual layers.'
complete -c auditd -l state -x -a '(__fish_complete_directories)' -d 'Keep the ledger and the lock in DIR instead of /var/lib/hostaudit.'
complete -c auditd -l help -d 'Show what the command does.'
complete -c auditd -n __hostaudit_at -a run -d 'one audit: every probe that is due, then every sink'
complete -c auditd -n '__hostaudit_in run' -l probe -x -a '(__fish_append , chrony competitors modules phc)' -d 'Run only this probe, due or not; may be given again, or as a list with commas.'
complete -c auditd -n '__hostaudit_in run' -l sink -x -a '(__fish_append , file)' -d 'Tell only this sink now; the others stay owed.'
complete -c auditd -n '__hostaudit_in run' -l all -d 'Run also the probes that are not due.'
complete -c auditd -n '__hostaudit_in run' -l dry-run -d 'Write nothing and send nothing: show what would be.'
complete -c auditd -n '__hostaudit_in run' -l format -x -a 'table json none' -d 'What to print; table is the default.'
complete -c auditd -n '__hostaudit_in run' -l exit -x -a 'run state' -d 'End with how the run went (the default), or with the worst status: 0, 1 warn, 2 fail, 3 unknown.'
complete -c auditd -n __hostaudit_at -a check -d 'one probe as a monitoring plugin, with its exit code'
complete -c auditd -n '__hostaudit_in check' -l format -x -a 'nagios checkmk json' -d 'A status line with performance data (the default), a Checkmk local check, or a report as JSON.'
complete -c auditd -n '__hostaudit_at check' -a 'chrony competitors modules phc'
complete -c auditd -n __hostaudit_at -a probes -d 'what probes there are, which are enabled, whether each has what it needs, when it last ran and how it stands'
complete -c auditd -n __hostaudit_at -a sinks -d 'what sinks there are, which are enabled, and what each is owed'
complete -c auditd -n __hostaudit_at -a config -d 'the configuration: check it, show what counts, or print a sample to begin with'
complete -c auditd -n '__hostaudit_in config' -l origin -d 'With show: say of each setting where it comes from.'
complete -c auditd -n '__hostaudit_at config' -a 'check show sample'
complete -c auditd -n '__hostaudit_at config sample' -a 'chrony competitors modules phc file hostaudit'
complete -c auditd -n __hostaudit_at -a explain -d 'what a probe, one of its checks, or a sink looks at, why, and what to do about it'
complete -c auditd -n '__hostaudit_at explain' -a 'chrony chrony.reachable chrony.synchronised chrony.offset chrony.error_bound chrony.freshness chrony.stratum chrony.sources chrony.leap competitors competitors.running competitors.enabled competitors.expected competitors.port modules modules.required modules.forbidden modules.parameters modules.kernel_tree modules.taint phc phc.present phc.readable phc.running phc.offset phc.used auditor auditor.probes auditor.ledger auditor.runs auditor.sinks auditor.losses file'
complete -c auditd -n __hostaudit_at -a doctor -d 'what each enabled probe and sink needs on this host, whether it has it, and how to grant it'
complete -c auditd -n __hostaudit_at -a history -d 'what was reported, newest first'
complete -c auditd -n '__hostaudit_in history' -l probe -x -a '(__fish_append , chrony competitors modules phc auditor)' -d 'Only of this probe; may be given again, or as a list with commas.'
complete -c auditd -n '__hostaudit_in history' -l status -x -a 'skipped ok warn unknown fail' -d 'Only of this status; may be given again.'
complete -c auditd -n '__hostaudit_in history' -l since -x -d 'Only runs that began then or later (UTC).'
complete -c auditd -n '__hostaudit_in history' -l until -x -d 'Only runs that began then or earlier (UTC).'
complete -c auditd -n '__hostaudit_in history' -l changes -d 'Only reports with another status than the one before.'
complete -c auditd -n '__hostaudit_in history' -l run -x -d 'Only this run: its number or its id.'
complete -c auditd -n '__hostaudit_in history' -l limit -x -d 'At most so many lines; 50 is the default.'
complete -c auditd -n '__hostaudit_in history' -l format -x -a 'table json csv' -d 'How to print it; table is the default.'
complete -c auditd -n __hostaudit_at -a deliver -d 'only let the sinks catch up with what they are owed'
complete -c auditd -n '__hostaudit_in deliver' -l sink -x -a '(__fish_append , file)' -d 'Only this sink; may be given again, or as a list with commas.'
complete -c auditd -n __hostaudit_at -a completion -d 'completions for a shell, on standard output'
complete -c auditd -n '__hostaudit_at completion' -a 'bash zsh fish'
complete -c auditd -n __hostaudit_at -a version -d 'the version of this program and of its report'
complete -c auditd -n __hostaudit_at -a help -d 'this overview, or the options of a command'
complete -c auditd -n '__hostaudit_at help' -a 'run check probes sinks config explain doctor history deliver completion version help'
complete -c hostaudit -w auditd
