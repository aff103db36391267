private import Glibc
private import Linux
import Testing

@Suite(.timeLimit(.minutes(2)))
struct OutputTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
    }

    @Test("As JSON a run is one object a line, one for each probe and the auditor's last")
    func json() throws {
        let outcome = try auditd.run("run", "--format", "json")
        let reports = try outcome.outputLines.map(ReportLine.init)
        #expect(outcome.output.hasSuffix("}\n"))
        #expect(reports.map(\.probe) == Auditd.probes + ["auditor"])
        #expect(Set(reports.map(\.run)).count == 1)
    }

    @Test("Asked for none a run prints nothing")
    func none() throws {
        let outcome = try auditd.run("run", "--format", "none")
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty && outcome.error.isEmpty)
    }

    @Test("With '--exit state' the end is the worst status of the run")
    func state() throws {
        try auditd.useFile()
        #expect(try auditd.run("run", "--exit", "state").code == 0)
        #expect(try auditd.run("run", "--exit=state").code == 0)
        try workshop.remove("audit.jsonl")
        try workshop.makeDirectory("audit.jsonl")
        try auditd.audit()
        let warned = try auditd.run("run", "--exit", "state", "--format", "json")
        #expect(try warned.outputLines.map(ReportLine.init).last?.status == "warn")
        #expect(warned.code == 1)
        try workshop.write("state-is-a-file", "")
        var broken = auditd
        broken.state = workshop.path("state-is-a-file")
        #expect(try broken.run("run", "--exit", "state").code == 2)
    }

    @Test("Colour is for a terminal, and never where NO_COLOR is set")
    func colour() throws {
        let line = "\(Auditd.path) run --config \(auditd.config)"
        func page(_ environment: String...) throws -> String {
            let words = ["script", "-qefc", line, "/dev/null"]
            return try Program(words: words, environment: ["TERM=xterm"] + environment).run().output
        }
        #expect(try page().contains("\u{1b}[1m") || page().contains("\u{1b}[3"))
        let plain = try page("NO_COLOR=1")
        #expect(plain.contains("auditor") && !plain.contains("m\u{1b}") && !plain.contains("\u{1b}[3"))
        #expect(!(try auditd.run("run").output.contains("\u{1b}")))
    }

    @Test("A reader that went away ends a run by SIGPIPE, without a word", arguments: ["table", "json"])
    func brokenPipe(format: String) throws {
        let outcome = try auditd.run("run", "--format", format, output: .brokenPipe)
        #expect(outcome.end == .signal(Int(SIGPIPE)))
        #expect(outcome.error.isEmpty)
    }

    @Test(
        "A full disk behind standard output is told, and ends with 1",
        arguments: [["run"], ["probes"], ["version"], ["help"], ["config", "sample", "file"]])
    func fullOutput(words: [String]) throws {
        let program = Program(
            words: [Auditd.path] + words + ["--config", auditd.config], output: .file("/dev/full"))
        let outcome = try program.run()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("the output could not be written: no space left on device"))
    }

    @Test("An output past the limit on the size of files is told with 1, and no end by SIGXFSZ")
    func outputPastLimit() throws {
        let outcome = try Program(words: ["prlimit", "--fsize=200", Auditd.path, "help"]).run()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("the output could not be written: file too large"))
    }

    @Test("A run whose page cannot be shown is in the ledger and in the file all the same")
    func fullOutputKeepsTheRun() throws {
        try auditd.useFile()
        #expect(try auditd.run("run", output: .file("/dev/full")).code == 1)
        #expect(try workshop.sequences(in: "audit.jsonl") == [1])
        #expect(try History(auditd).all == [1])
    }

    @Test(
        "Standard streams that were closed at the start are never taken by a file of ours",
        arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    func closedStreams(closing: String) throws {
        try auditd.useFile()
        let shell = ["sh", "-c", "\"$@\" \(closing)", "sh"]
        for format in ["table", "json"] {
            #expect(try auditd.run("run", "--format", format, through: shell).code == 0)
        }
        // What is printed for a person is no line of JSON, and would be found out here.
        #expect(try workshop.sequences(in: "audit.jsonl") == [1, 2])
        #expect(try History(auditd).all == [1, 2])
        #expect(try workshop.text(of: "state/lock").isEmpty)
        #expect(try auditd.selfReport().status == "ok")
    }
}
