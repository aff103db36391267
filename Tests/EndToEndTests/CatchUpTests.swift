import Testing

/// A sink that is down: its directory cannot be made, for a file stands in the way.
@Suite(.timeLimit(.minutes(2)))
struct CatchUpTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try workshop.write("logs", "")
        try auditd.useFile("logs/audit.jsonl")
    }

    @Test("A sink that was down gets everything at its next chance, in order")
    func inOrder() throws {
        try auditd.audit(times: 5)
        #expect(try auditd.selfReport().text.contains("file is owed 5 runs"))
        try workshop.remove("logs")
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == Array(1...7))
        #expect(try auditd.selfReport().text.contains("no sink is behind"))
    }

    @Test("A backlog longer than one batch arrives whole and in order")
    func longBacklog() throws {
        try auditd.audit(times: 150)
        try workshop.remove("logs")
        #expect(try auditd.run("deliver").output == "file: 150 taken\n")
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == Array(1...150))
    }

    @Test("Asked only to deliver, the sinks catch up and no run is counted")
    func deliver() throws {
        try auditd.audit(times: 3)
        let down = try auditd.run("deliver")
        #expect(down.code == 0)
        #expect(down.output.hasPrefix("file: 0 taken; stopped: "))
        try workshop.remove("logs")
        #expect(try auditd.run("deliver").output == "file: 3 taken\n")
        #expect(try auditd.run("deliver").output == "file: 0 taken\n")
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [1, 2, 3, 4])
    }

    @Test("Past the bound the oldest are dropped, counted, and told once with 1")
    func bound() throws {
        try auditd.useFile("logs/audit.jsonl", "keep_at_most: 3")
        try auditd.audit(times: 4)
        let fifth = try auditd.run("run", "--format", "json")
        #expect(fifth.code == 1)
        #expect(try auditd.selfReport(in: fifth).text.contains("file lost 1 runs to its bounds"))
        #expect(try auditd.run("run").code == 1)
        try workshop.remove("logs")
        #expect(try auditd.run("run").code == 1)
        // Owed were 4, 5 and 6 when the seventh began.
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [4, 5, 6, 7])
        let row = try auditd.run("sinks").outputLines.first { $0.hasPrefix("file ") }
        #expect(row?.split(separator: " ").contains("3") == true)
        try auditd.audit()
        #expect(try History(auditd).finished.keys.sorted() == Array(1...8))
    }

    @Test("One sink that is down does not keep another waiting")
    func sideBySide() throws {
        try workshop.write("config/sinks.d/file@up.yaml", "path: \(workshop.path("up.jsonl"))\n")
        try auditd.audit(times: 3)
        #expect(try workshop.sequences(in: "up.jsonl") == [1, 2, 3])
        try workshop.remove("logs")
        try auditd.audit()
        #expect(try workshop.sequences(in: "up.jsonl") == [1, 2, 3, 4])
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [1, 2, 3, 4])
    }

    @Test("A sink that was switched off is owed what it missed")
    func switchedOff() throws {
        try workshop.remove("logs")
        try auditd.audit()
        try auditd.useFile("logs/audit.jsonl", "enabled: false")
        try auditd.audit(times: 2)
        try auditd.useFile("logs/audit.jsonl")
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [1, 2, 3, 4])
    }

    @Test("A sink left out by name stays owed, and gets it at the next run of all")
    func leftOut() throws {
        try workshop.remove("logs")
        try workshop.write("config/sinks.d/file@other.yaml", "path: \(workshop.path("other.jsonl"))\n")
        #expect(try auditd.run("run", "--sink", "file@other").code == 0)
        #expect(!workshop.exists("logs/audit.jsonl"))
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [1, 2])
        #expect(try workshop.sequences(in: "other.jsonl") == [1, 2])
    }
}
