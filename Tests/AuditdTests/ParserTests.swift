internal import Testing

@testable internal import auditd

struct ParserTests {
    @Test(arguments: [
        (["rnu"], "there is no command 'rnu' (did you mean 'run'?)"),
        (["run", "--formt", "json"], "run: there is no option '--formt' (did you mean '--format'?)"),
        (["run", "--format", "xml"], "run: --format: 'xml' is none of table, json, none"),
        (["run", "now"], "run: 'now' is one word too many"),
        (["config"], "config: one of check, show, sample is missing"),
        (["check"], "check: PROBE is missing"),
        (["--all", "run"], "'--all' stands before the command: write it after"),
        (["--confg", "x", "run"], "'--confg' is no option (did you mean '--config'?)"),
    ])
    func `a mistake is answered with what is wrong and what was meant`(words: [String], answer: String) {
        let refusal = #expect(throws: Refusal.self) { try Parser.parse(words) }
        #expect(refusal?.code == .usage)
        #expect(refusal?.lines.first == answer)
    }
}
