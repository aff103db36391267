internal import Testing

struct CompletionTests {
    let bash = Pages.completions[0].text

    @Test func `bash accepts its completions`() {
        #expect(Shell.accepts(bash, "bash -n"))
    }

    @Test func `bash completes by command and place`() {
        // compopt works only inside a completion that readline began.
        let script = """
            compopt() { :; }
            expect() {
                local wanted=$1; shift
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _hostaudit
                [ "${COMPREPLY[*]}" = "$wanted" ] || { echo "$*: '${COMPREPLY[*]}', not '$wanted'" >&2; exit 1; }
            }
            expect check auditd ch
            expect doctor auditd --config /etc do
            expect json auditd run --format j
            expect json auditd run --format = j
            expect 'table json csv' auditd history --format ''
            expect 'none,file' auditd deliver --sink none,f
            expect 'check show sample' auditd config ''
            expect hostaudit auditd config sample host
            expect '' auditd config check ''
            expect auditor.ledger auditd explain auditor.le
            expect /usr auditd run --state /us
            """
        #expect(Shell.accepts(bash + script, "bash"), "bash says which, see above")
    }
}
