import Testing

/// The clock as `faketime` shows it to the program; without that package there is nothing to test with.
@Suite(.timeLimit(.minutes(2)), .enabled(if: Faketime.isThere, "apt-get install faketime"))
struct ClockTests {
    private let workshop: Workshop
    private let auditd: Auditd

    init() throws {
        workshop = try Workshop()
        auditd = Auditd(workshop)
        try workshop.write("logs", "")
        try auditd.useFile("logs/audit.jsonl", "keep_for: 1h")
    }

    @Test(
        "A clock that jumps drops nothing that is owed, and runs stay in the order they were made",
        arguments: [["-1d"], ["+365d"], ["-1d", "+365d"], ["+365d", "-1d", "+0d"]])
    func jump(offsets: [String]) throws {
        try auditd.audit(times: 2)
        for offset in offsets {
            // The clocks that never jump are left alone, as on a real host.
            let environment = ["FAKETIME_DONT_FAKE_MONOTONIC=1", "DONT_FAKE_MONOTONIC=1"]
            let outcome = try auditd.run(
                "run", "--format", "json", through: ["faketime", "-f", offset], environment: environment)
            #expect(outcome.code == 0)
            #expect(try auditd.selfReport(in: outcome).text.contains("nothing was lost"))
        }
        try workshop.remove("logs")
        try auditd.audit()
        #expect(try workshop.sequences(in: "logs/audit.jsonl") == Array(1...(3 + offsets.count)))
        #expect(try History(auditd).all == Array(1...(3 + offsets.count)))
    }
}
