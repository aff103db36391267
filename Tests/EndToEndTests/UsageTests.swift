import Testing

@Suite(.timeLimit(.minutes(2)))
struct UsageTests {
    @Test(
        "A mistyped word is answered with the nearest one, on standard error, and ends with 64",
        arguments: [
            (["rnu"], "there is no command 'rnu' (did you mean 'run'?)"),
            (["run", "--formt", "json"], "there is no option '--formt' (did you mean '--format'?)"),
            (["run", "--sink", "fiel"], "there is no sink 'fiel' (did you mean 'file'?)"),
            (["run", "--format", "yaml"], "'yaml' is none of table, json, none"),
            (["run", "--format"], "'--format' wants a value"),
            (["run", "--config"], "'--config' wants a value"),
            (["run", "--all=yes"], "'--all=yes' takes no value"),
            (["--format", "json", "run"], "'--format' stands before the command"),
            (["run", "now"], "'now' is one word too many"),
            (["check", "a", "b"], "'b' is one word too many"),
            (["check"], "PROBE is missing"),
            (["completion", "bahs"], "(did you mean 'bash'?)"),
            (["help", "rnu"], "(did you mean 'run'?)"),
            (["history", "--since", "yesterday"], "'yesterday' is no time"),
            (["history", "--limit", "0"], "'0' is no whole number"),
        ])
    func usage(words: [String], answer: String) throws {
        let outcome = try Program(words: [Auditd.path] + words).run()
        #expect(outcome.code == 64)
        #expect(outcome.error.contains(answer))
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorLines.allSatisfy { $0.hasPrefix("auditd: ") })
    }

    @Test(
        "Help and version go to standard output and end with 0",
        arguments: [["--help"], ["-h"], ["help"], ["run", "--help"], ["version"], ["--version"], []])
    func help(words: [String]) throws {
        let outcome = try Program(words: [Auditd.path] + words).run()
        #expect(outcome.code == 0)
        #expect(!outcome.output.isEmpty)
        #expect(outcome.error.isEmpty)
    }

    @Test("Two dashes end the options: what follows is an operand, and here one too many")
    func endOfOptions() throws {
        let outcome = try Auditd.bare("run", "--", "--all")
        #expect(outcome.code == 64)
        #expect(outcome.error.contains("'--all' is one word too many"))
    }

    @Test("A directory to configure from that is not there is a mistake, not a host without configuration")
    func missingConfiguration() throws {
        let workshop = try Workshop()
        var auditd = Auditd(workshop)
        auditd.config = workshop.path("confg")
        let outcome = try auditd.run("run")
        #expect(outcome.code == 78)
        #expect(outcome.error.contains("confg"))
        #expect(outcome.output.isEmpty)
    }

    @Test("A file in place of the directory to configure from is a mistake")
    func fileAsConfiguration() throws {
        let workshop = try Workshop()
        try workshop.write("config.yaml", "limit: 10s\n")
        var auditd = Auditd(workshop)
        auditd.config = workshop.path("config.yaml")
        #expect(try auditd.run("run").code == 78)
    }
}
