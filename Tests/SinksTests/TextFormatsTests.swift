import Core
import TestSupport
import Testing

@testable import Sinks

struct TextFormatsTests {
    private static let hostile = "x\u{1b}[2J\u{202e}\r\n|y=z'\u{0}"

    private func failed(_ failure: ProbeFailure) -> Report {
        Report(
            probe: ComponentName("postfix"), time: Sample.time, elapsed: .microseconds(420), outcome: .failed(failure),
            remarks: [], standing: Standing(status: .unknown, previous: nil, since: Sample.time, age: .zero, gap: .zero)
        )
    }

    @Test func `a table shows a line a probe and the reasons under what is not well`() {
        let run = Sample.run(
            1842,
            [
                Sample.report(.ok), Sample.report(.fail, probe: "chrony"),
                failed(
                    .denied(
                        "/var/spool/postfix cannot be read: permission denied", remedy: "SupplementaryGroups=postdrop")),
            ])
        #expect(
            TableFormat(width: 80).page(run) == """
                host-a  2025-11-20 14:47:31 UTC

                  ok       modules  it is ok
                  fail     chrony   1 of 1 checks is not ok
                           fail first: it is fail
                  unknown  postfix  /var/spool/postfix cannot be read: permission denied
                           remedy: SupplementaryGroups=postdrop

                  1 fail, 1 unknown, 1 ok in 3 ms, run 1842

                """)
    }

    @Test func `a long reason is broken at spaces and hangs under its beginning`() {
        let sentence = String(repeating: "word ", count: 30)
        let lines = TableFormat(width: 60).lines(failed(.unavailable(sentence, remedy: "")), nameWidth: 7)
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.count <= 60 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 20)) })
    }

    @Test func `colour is in the palette alone`() {
        let run = Sample.run(1, Status.allCases.map { Sample.report($0) })
        #expect(!TableFormat(palette: .plain).page(run).unicodeScalars.contains("\u{1b}"))
        #expect(TableFormat(palette: .coloured).page(run).unicodeScalars.contains("\u{1b}"))
    }

    @Test func `text from outside cannot move a terminal's cursor or forge a line`() {
        let report = failed(.unavailable(Self.hostile, remedy: Self.hostile))
        let pages = [
            TableFormat().page(Sample.run(1, [report])),
            TextFormat.page(Sample.report(facts: [Field("x", Self.hostile)])),
            NagiosFormat.page(report), CheckmkFormat.line(report),
        ]
        for page in pages {
            #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202e) })
        }
        #expect(CheckmkFormat.line(report).count { $0 == "\n" } == 1)
    }

    @Test func `a plugin's status line carries the numbers behind one bar`() {
        let page = NagiosFormat.page(Sample.report(.warn, facts: Sample.everyShape))
        let head = page.prefix { $0 != "\n" }
        #expect(head.hasPrefix("MODULES WARNING: it is warn | "))
        #expect(head.count { $0 == "|" } == 1)
        for data in [
            "'count'=-3", "'seen'=7c", "'size'=512B", "'delay'=0.0015s", "'inner.deep'=1", "'elapsed'=0.00042s",
        ] {
            #expect(head.split(separator: " ").contains(data[...]), "\(data) is not in \(head)")
        }
    }

    @Test(arguments: [
        (0.5, "0.5"), (5e-05, "0.00005"), (-1.25e-07, "-0.000000125"), (1e-15, "0.0"), (1e17, "100000000000000000"),
        (0.0, "0.0"), (-312.5, "-312.5"), (1e-12, "0.000000000001"),
    ])
    func `a number has digits and a point and no exponent`(_ number: Double, _ text: String) {
        #expect(Quantities.digits(number) == text)
    }

    @Test(arguments: zip(Status.allCases, [0, 0, 1, 3, 2]))
    func `every status has its exit code`(_ status: Status, _ code: Int) {
        #expect(NagiosFormat.code(status) == code)
    }

    @Test func `a local check is a code, a name, metrics and a text`() {
        let line = CheckmkFormat.line(
            Sample.report(.fail, probe: "postfix", instance: "relay", facts: [Field("queue", 3)]))
        #expect(line == "2 hostaudit_postfix_relay queue=3|elapsed=0.00042 it is fail\\nfail first: it is fail\n")
    }

    @Test func `names from outside stay words in a metric`() {
        let rows = Field.rows("queues", label: "queue", ["a b|c=d"], name: { $0 }) { _ in Field("length", 1) }
        #expect(
            CheckmkFormat.line(Sample.report(facts: [rows])).hasPrefix("0 hostaudit_modules queues_a_b_c_d_length=1|"))
    }
}
