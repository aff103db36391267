import Testing

@Suite(.timeLimit(.minutes(2)))
struct ConfigurationTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
    }

    @Test(
        "A wrong line is named with file, line and column, and ends with 78 before anything runs",
        arguments: [
            ("limt: 10s\n", "1:1: hostaudit.yaml has no setting 'limt' (did you mean 'limit'?)"),
            ("limit: soon\n", "1:8: 'limit' wants a time"),
            ("limit: [1s]\n", "1:8: 'limit' wants a time"),
            ("limit: 1ms\n", "1:8:"),
            ("ledger:\n  retention: 1s\n", "2:14:"),
            ("ledger: yes\n", "1:9:"),
            ("host: a\nlimit: 1s\nhost: b\n", "3:1: 'host' is given twice (first in line 1)"),
            ("ledger:\n\tpath: x\n", "2:1: a tab cannot indent YAML"),
            ("host: &name a\n", "1:7: anchors"),
            ("host: *name\n", "1:7: aliases"),
            ("host: !!str a\n", "1:7: tags"),
            ("host: a\n---\nhost: b\n", "2:1: a second document begins here"),
            ("- host\n", "1:1: this wants settings"),
            ("host: [a\n", "2:1: this is not YAML"),
            ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n", "1:4: anchors"),
            (String(repeating: "[", count: 100_000), "nested more than"),
            ("host: [" + String(repeating: "a, ", count: 200_000) + "]\n", "there are more than"),
        ])
    func wrongLine(text: String, complaint: String) throws {
        try workshop.write("config/hostaudit.yaml", text)
        try expectRefusal("config/hostaudit.yaml:", complaint)
    }

    @Test(
        "Bytes that are no UTF-8 text are refused",
        arguments: [
            [0x68, 0x6f, 0x73, 0x74, 0x3a, 0x20, 0xff, 0xfe, 0x0a],
            [0xff, 0xfe, 0x68, 0x00, 0x6f, 0x00, 0x73, 0x00, 0x74, 0x00, 0x3a, 0x00, 0x20, 0x00, 0x61, 0x00],
            [0xfe, 0xff, 0x00, 0x68, 0x00, 0x6f, 0x00, 0x73, 0x00, 0x74, 0x00, 0x3a, 0x00, 0x20, 0x00, 0x61],
            [0x68, 0x6f, 0x73, 0x74, 0x3a, 0x20, 0x61, 0x00, 0x62, 0x0a],
            [0x68, 0x6f, 0x73, 0x74, 0x3a, 0x20, 0xc0, 0xaf, 0x0a],
        ] as [[UInt8]])
    func notText(bytes: [UInt8]) throws {
        try workshop.write("config/hostaudit.yaml", bytes)
        try expectRefusal("config/hostaudit.yaml:1:", "")
    }

    @Test("A file of 100 MB is refused by its size, not read")
    func huge() throws {
        try workshop.write("config/hostaudit.yaml", "host: a\n")
        try workshop.truncate("config/hostaudit.yaml", to: 100_000_000)
        try expectRefusal("config/hostaudit.yaml: ", "is larger than the limit")
    }

    @Test(
        "What is no file of ours is named with its whole name and the remedy",
        arguments: [
            ("sinks.d/file.yml", "files here end in .yaml"),
            ("sinks.d/flie.yaml", "there is no sink 'flie' (did you mean 'file'?)"),
            ("probes.d/no-such-probe.yaml", "there is no probe 'no-such-probe'"),
            ("probes.d/a b.yaml", "a file here is named NAME.yaml or NAME@INSTANCE.yaml"),
            ("sinks.d/file@.yaml", "a file here is named NAME.yaml or NAME@INSTANCE.yaml"),
        ])
    func wrongName(name: String, complaint: String) throws {
        try workshop.write("config/\(name)", "enabled: true\n")
        try expectRefusal("config/\(name): ", complaint)
    }

    @Test("A byte order mark and line ends of Windows are no mistakes")
    func harmless() throws {
        try workshop.write("config/hostaudit.yaml", [0xef, 0xbb, 0xbf] + Array("host: a\r\nlimit: 10s\r\n".utf8))
        let outcome = try auditd.run("run", "--format", "json")
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("\"host\":\"a\""))
    }

    @Test("Mistakes in several files are all told at once, a line each, in the order of the files")
    func everything() throws {
        try workshop.write("config/hostaudit.yaml", "limt: 10s\nhost: [a]\n")
        try workshop.write("config/sinks.d/file.yaml", "paht: /tmp/x\nenabled: perhaps\n")
        try workshop.write("config/sinks.d/file@two.yaml", "path: here\n")
        let outcome = try auditd.run("run")
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        let places = [
            "hostaudit.yaml:1:1: ", "hostaudit.yaml:2:7: ", "sinks.d/file.yaml:1:1: ", "sinks.d/file.yaml:2:10: ",
            "sinks.d/file@two.yaml:1:7: ",
        ]
        #expect(outcome.errorLines.count == places.count)
        for (line, place) in zip(outcome.errorLines, places) {
            #expect(line.hasPrefix("auditd: \(auditd.config)/\(place)"))
        }
        #expect(try auditd.run("config", "check").errorLines == outcome.errorLines)
    }

    @Test("A probe that is to tell a sink nobody set up is a mistake at its own line", arguments: Auditd.probes)
    func missingSink(probe: String) throws {
        try workshop.write("config/probes.d/\(probe).yaml", "every: 1h\nsinks: [file, flie]\n")
        try auditd.useFile()
        try expectRefusal("config/probes.d/\(probe).yaml:2:15: ", "no sink 'flie' is enabled (did you mean 'file'?)")
    }

    @Test("No word of a configuration can paint the terminal of who reads the complaint")
    func escapes() throws {
        try workshop.write("config/hostaudit.yaml", "\"\\e[31mred\": 1\n")
        try expectRefusal("config/hostaudit.yaml:1:1: ", "has no setting")
        #expect(!(try auditd.run("run").error.contains("\u{1b}")))
    }

    private func expectRefusal(_ place: String, _ complaint: String) throws {
        let outcome = try auditd.run("run")
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.error.hasPrefix("auditd: \(workshop.path(place))"))
        #expect(outcome.error.contains(complaint))
        #expect(!workshop.exists("state"))
    }
}
