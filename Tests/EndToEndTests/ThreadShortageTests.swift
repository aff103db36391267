private import Glibc
import Testing

/// Where not one thread is to be had, the limits of the parts have nobody to see to them.
struct ThreadShortageTests {
    @Test(.enabled(if: Auditd.isRoot, "another user's limits are root's to set"), .timeLimit(.minutes(1)))
    func `a process that gets no thread is ended by the kernel, not left with the lock`() throws {
        let workshop = try Workshop()
        let auditd = Auditd(workshop)
        try workshop.write("config/hostaudit.yaml", "limit: 200ms\n")
        try workshop.makeDirectory("state")
        // The build may be where others cannot look.
        try workshop.tool("cp", Auditd.path, workshop.path("auditd"))
        try workshop.tool("chmod", "-R", "a+rX", workshop.path("."))
        try workshop.tool("chown", "61001", workshop.path("state"))
        let words = [
            "setpriv", "--reuid=61001", "--regid=61001", "--clear-groups", "prlimit", "--nproc=1",
            workshop.path("auditd"), "run", "--config", auditd.config, "--state", auditd.state,
        ]
        let outcome = try Program(words: words).run()
        #expect(outcome.end == .signal(Int(SIGALRM)) || outcome.code == 1, "\(outcome)")
        #expect(try auditd.run("run", "--format", "none").code != 75, "the lock is free again")
    }
}
