import Testing

/// Those who only read the ledger need rights of their own, or are told whose.
@Suite(.timeLimit(.minutes(2)), .enabled(if: Auditd.isRoot, "only root can become another"))
struct ReadingTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try auditd.useFile()
        try auditd.audit(times: 3)
        try workshop.tool("cp", Auditd.path, workshop.path("auditd"))
    }

    private func history() throws -> Outcome {
        try Program(words: [
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", workshop.path("auditd"), "history",
            "--config", auditd.config, "--state", auditd.state,
        ]).run()
    }

    @Test("Who may not look into the state directory is told who may")
    func directory() throws {
        let outcome = try history()
        #expect(outcome.code == 1)
        #expect(outcome.error.contains("state/ledger.db cannot be read: permission denied"))
        #expect(outcome.error.contains("run this as root or as its owner"))
    }

    @Test("Who may read the ledger and not its log is told so, and sees no older runs for the newest")
    func log() throws {
        try workshop.tool("chmod", "755", auditd.state)
        try workshop.tool("chmod", "644", auditd.state + "/ledger.db")
        let outcome = try history()
        #expect(outcome.code == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains("run this as root or as its owner"))
    }

    @Test("Who may read the ledger and its log sees every run, and writes nothing")
    func allowed() throws {
        try workshop.tool("chmod", "755", auditd.state)
        for suffix in ["", "-wal", "-shm"] {
            try workshop.tool("chmod", "644", auditd.state + "/ledger.db" + suffix)
        }
        let before = try workshop.listing()
        let outcome = try history()
        #expect(outcome.code == 0, "\(outcome.error)")
        #expect(!outcome.output.isEmpty)
        #expect(try workshop.listing() == before)
    }
}
