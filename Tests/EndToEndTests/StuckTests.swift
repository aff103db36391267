import Testing

/// What a process of its own shows and the tests of the parts cannot: that it ends.
struct StuckTests {
    @Test(.timeLimit(.minutes(1)))
    func `a process ends by the run's limit although two probes and a sink never come back`() throws {
        let directory = Auditd.path.dropLast("auditd".count)
        let outcome = try Program(words: ["\(directory)stuckrun"]).run()
        #expect(outcome.code == 0)
        #expect(
            outcome.outputLines == [
                "probe hung unknown", "probe reading unknown", "probe failing unknown", "probe nonsense warn",
                "probe quick ok", "probe auditor warn", "sink hung 0", "sink quick 1",
            ])
    }
}
