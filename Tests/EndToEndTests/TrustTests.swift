import Testing

@Suite(.timeLimit(.minutes(2)))
struct TrustTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try auditd.useFile()
    }

    @Test(
        "What others may write does not decide what is run",
        arguments: [
            ("chmod 664", "config/sinks.d/file.yaml"), ("chmod 646", "config/sinks.d/file.yaml"),
            ("chmod 775", "config/sinks.d"), ("chmod 757", "config/sinks.d"),
        ])
    func shared(tool: String, name: String) throws {
        try change(tool, name)
        try expectRefusal("may be written by others")
    }

    @Test(
        "What belongs to somebody else does not decide what is run", .enabled(if: Auditd.isRoot, "only root can give"),
        arguments: ["config/sinks.d/file.yaml", "config/sinks.d"])
    func foreign(name: String) throws {
        try change("chown 65534", name)
        try expectRefusal("belongs to user 65534")
    }

    @Test(
        "What cannot be read is told, not passed over", .enabled(if: Auditd.isRoot, "only root can become another"),
        arguments: ["config/sinks.d/file.yaml", "config/sinks.d"])
    func unreadable(name: String) throws {
        try change("chmod 600", name)
        try workshop.tool("cp", Auditd.path, workshop.path("auditd"))
        let words = [
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", workshop.path("auditd"), "run", "--config",
            auditd.config, "--state", auditd.state,
        ]
        let outcome = try Program(words: words).run()
        #expect(outcome.code == 78)
        #expect(outcome.error.contains("permission denied"))
        #expect(outcome.output.isEmpty)
    }

    @Test(
        "What stands in place of a file is told, and never waited for",
        arguments: [("mkdir", "is a directory, not a file"), ("mkfifo", "is a pipe, not a file")])
    func wrongKind(tool: String, complaint: String) throws {
        try workshop.remove("config/sinks.d/file.yaml")
        try change(tool, "config/sinks.d/file.yaml")
        try expectRefusal(complaint)
    }

    @Test("A link that leads nowhere is told")
    func danglingLink() throws {
        try workshop.remove("config/sinks.d/file.yaml")
        try change("ln -s \(workshop.path("nowhere"))", "config/sinks.d/file.yaml")
        try expectRefusal("does not exist")
    }

    @Test("A file in place of a directory of files is told")
    func fileAsDirectory() throws {
        try workshop.write("config/probes.d", "enabled: true\n")
        let outcome = try auditd.run("run")
        #expect(outcome.code == 78)
        #expect(outcome.error.contains("config/probes.d"))
    }

    @Test("An empty file masks its sink", arguments: ["run", "sinks"])
    func emptyFile(command: String) throws {
        try workshop.write("config/sinks.d/file.yaml", "")
        #expect(try auditd.run(command).code == 0)
        try expectMasked()
    }

    @Test("A link to /dev/null masks its sink")
    func nullLink() throws {
        try workshop.remove("config/sinks.d/file.yaml")
        try change("ln -s /dev/null", "config/sinks.d/file.yaml")
        try expectMasked()
    }

    @Test("An empty file masks its probe", arguments: Auditd.probes)
    func maskedProbe(probe: String) throws {
        try workshop.write("config/probes.d/\(probe).yaml", "")
        let reports = try auditd.run("run", "--format", "json").outputLines.map(ReportLine.init)
        #expect(reports.map(\.probe) == ["auditor"])
        try workshop.write("config/probes.d/\(probe).yaml", "enabled: true\n")
        let with = try auditd.run("run", "--format", "json").outputLines.map(ReportLine.init)
        #expect(with.map(\.probe) == [probe, "auditor"])
    }

    private func change(_ tool: String, _ name: String) throws {
        let words = tool.split(separator: " ").map(String.init) + [workshop.path(name)]
        let outcome = try Program(words: words).run()
        guard outcome.code == 0 else { throw Fault(outcome.error) }
    }

    private func expectMasked() throws {
        #expect(try auditd.run("run").code == 0)
        #expect(!workshop.exists("audit.jsonl"))
        let row = try auditd.run("sinks").outputLines.first { $0.hasPrefix("file ") }
        #expect(row?.contains(" masked ") == true)
    }

    private func expectRefusal(_ complaint: String) throws {
        let outcome = try auditd.run("run")
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.error.hasPrefix("auditd: \(auditd.config)/sinks.d/file.yaml: "))
        #expect(outcome.error.contains(complaint))
    }
}
