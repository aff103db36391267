import Testing

@Suite(.timeLimit(.minutes(2)))
struct FileSinkTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try workshop.makeDirectory("logs")
        try auditd.useFile("logs/audit.jsonl")
    }

    @Test("A file renamed between runs keeps its lines, and the next run begins a new one")
    func renamed() throws {
        try auditd.audit(times: 2)
        try workshop.rename("logs/audit.jsonl", to: "logs/audit.jsonl.1")
        try auditd.audit(times: 2)
        #expect(try workshop.sequences(in: "logs/audit.jsonl.1") == [1, 2])
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [3, 4])
    }

    @Test("A file copied and cut to nothing between runs has no hole afterwards")
    func copiedAndTruncated() throws {
        try auditd.audit(times: 2)
        try workshop.tool("cp", workshop.path("logs/audit.jsonl"), workshop.path("logs/audit.jsonl.1"))
        try workshop.truncate("logs/audit.jsonl", to: 0)
        try auditd.audit(times: 2)
        #expect(try workshop.sequences(in: "logs/audit.jsonl.1") == [1, 2])
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [3, 4])
    }

    @Test("The file is for its owner to write and its group to read, whatever the mask", arguments: ["000", "077"])
    func mode(mask: String) throws {
        let shell = ["sh", "-c", "umask \(mask); exec \"$@\"", "sh"]
        #expect(try auditd.run("run", through: shell).code == 0)
        #expect(try workshop.mode(of: "logs/audit.jsonl") == 0o640)
        #expect(try workshop.mode(of: "state/ledger.db") & 0o027 == 0)
    }

    @Test("Half a line of an earlier crash is kept as it is, and what follows begins on a new one")
    func halfLine() throws {
        try auditd.audit()
        let before = try workshop.text(of: "logs/audit.jsonl")
        try workshop.write("logs/audit.jsonl", before + "{\"schema\":1,\"ru")
        try auditd.audit()
        let lines = try workshop.text(of: "logs/audit.jsonl").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1] == "{\"schema\":1,\"ru")
        #expect(try ReportLine(lines[2]).sequence == 2)
    }

    @Test(
        "What stands in the file's place is refused and told, and never waited for or written through",
        arguments: [("mkdir", "a regular file"), ("mkfifo", "a regular file"), ("ln -s /etc/motd", "a link")])
    func wrongKind(tool: String, complaint: String) throws {
        let words = tool.split(separator: " ").map(String.init) + [workshop.path("logs/audit.jsonl")]
        _ = try Program(words: words).run()
        let outcome = try auditd.run("run", "--format", "none")
        #expect(outcome.code == 0)
        #expect(outcome.error.contains("audit.jsonl: "))
        #expect(outcome.error.contains("what it is owed is kept"))
        #expect(try auditd.selfReport().text.contains("file is owed 1 runs"))
        try workshop.rename("logs/audit.jsonl", to: "logs/aside")
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == [1, 2, 3])
    }

    @Test("A link in the file's place is not followed")
    func linkIsNotFollowed() throws {
        try workshop.write("other", "mine\n")
        try workshop.tool("ln", "-s", workshop.path("other"), workshop.path("logs/audit.jsonl"))
        try auditd.audit()
        #expect(try workshop.text(of: "other") == "mine\n")
    }

    @Test("Its own rotation keeps as many files as asked for, and no line is lost between them")
    func rotation() throws {
        try auditd.useFile("logs/audit.jsonl", "rotate_at: 4K", "rotate_keep: 3")
        try auditd.audit(times: 40)
        let names = ["audit.jsonl.3", "audit.jsonl.2", "audit.jsonl.1", "audit.jsonl"].map { "logs/\($0)" }
        let kept = try names.flatMap(workshop.sequences(in:))
        #expect(kept == Array((kept.first ?? 0)...40))
        #expect(kept.count < 40)
        #expect(!workshop.exists("logs/audit.jsonl.4"))
        for name in names { #expect(try workshop.text(of: name).utf8.count <= 4096) }
    }

    @Test(
        "A full disk leaves no half line, and what was owed comes once there is room",
        .enabled(if: Auditd.isRoot, "only root can have a disk of its own"))
    func fullDisk() throws {
        try workshop.mountDisk("disk", size: "64k")
        try auditd.useFile("disk/audit.jsonl")
        try auditd.audit()
        try workshop.fillDisk("disk")
        try auditd.audit(times: 12)
        let before = try workshop.sequences(in: "disk/audit.jsonl")
        #expect(before == Array(1...before.count) && before.count < 13)
        #expect(try auditd.selfReport().text.contains("there was room for"))
        try workshop.remove("disk/filler")
        try auditd.audit()
        #expect(try workshop.sequences(in: "disk/audit.jsonl") == Array(1...15))
    }
}
