import Testing

/// Whoever asks what is missing has not asked for anything to be made.
struct DoctorTests {
    @Test func `the doctor looks and touches nothing`() throws {
        let workshop = try Workshop()
        let auditd = Auditd(workshop)
        try auditd.useFile("logs/audit.jsonl")
        let before = try workshop.listing()
        let outcome = try auditd.run("doctor")
        #expect(outcome.code == 0, "\(outcome.error)")
        #expect(try workshop.listing() == before)
    }
}
