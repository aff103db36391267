private import Linux
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ZeroConfigurationTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
    }

    @Test("Without configuration the results are shown, nothing is touched, and the end is 0")
    func newcomer() throws {
        let before = try workshop.listing()
        let outcome = try auditd.run("run")
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("auditor"))
        for probe in Auditd.probes { #expect(outcome.output.contains(probe)) }
        #expect(try workshop.listing() == before)
    }

    @Test("Somebody without any rights sees the same", .enabled(if: Auditd.isRoot, "only root can become another"))
    func nobody() throws {
        // The build may be where others cannot look.
        try workshop.tool("cp", Auditd.path, workshop.path("auditd"))
        let before = try workshop.listing()
        let words = [
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", workshop.path("auditd"), "run", "--config",
            workshop.path("config"),
        ]
        let outcome = try Program(words: words).run()
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("auditor"))
        #expect(try workshop.listing() == before)
    }

    @Test("Every command that only looks leaves no trace")
    func onlyLooking() throws {
        let before = try workshop.listing()
        for command in ["probes", "sinks", "doctor"] { _ = try auditd.run(command) }
        _ = try auditd.run("config", "check")
        _ = try auditd.run("config", "show", "--origin")
        #expect(try auditd.run("history").code == 1)
        #expect(try auditd.run("deliver").code == 64)
        #expect(try workshop.listing() == before)
    }

    @Test("A dry run of a configured host writes nothing either")
    func dryRun() throws {
        try auditd.useFile()
        let before = try workshop.listing()
        let outcome = try auditd.run("run", "--dry-run")
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("would be appended to \(workshop.path("audit.jsonl"))"))
        #expect(try workshop.listing() == before)
    }
}
