import Core
import Testing

@testable import Probes

struct ChronycOutputTests {
    private let tracking =
        "7F000002,127.0.0.2,3,1795195648.649895798,-0.000001167,-0.000000006,0.000000145,0.001,-0.000,0.026,0.000006176,0.000001344,2.0,Normal"

    @Test func `reads what chronyc wrote`() throws {
        let text = """
            \(tracking)
            3,0,0,0,1
            ^,*,127.0.0.2,2,1,377,1,0.000000835,0.000000829,0.000003699
            127.0.0.2,15,8,24,0.022,0.042,0.000000383,0.000000277

            """
        let report = try #require(try ChronycOutput(text).report)
        #expect(report.tracking.correction == .nanoseconds(-1167))
        #expect(report.tracking.referenceTime == Timestamp("2026-11-20T17:27:28.649895Z"))
        #expect(report.activity.value?.unresolved == 1)
        #expect(report.sources.value?.first?.reach == 0o377)
        #expect(report.sources.value?.first?.statistics?.samples == 15)
    }

    @Test(arguments: ["nan", "inf", "-inf", "1e300", "", "0x"])
    func `takes no number that is none`(_ number: String) {
        let text = tracking.split(separator: ",").enumerated()
            .map { $0.offset == 4 ? number : String($0.element) }.joined(separator: ",")
        #expect(throws: ChronyMisfit.self) { try ChronycOutput(text) }
    }

    @Test func `keeps what it says instead`() throws {
        let output = try ChronycOutput("506 Cannot talk to daemon\n")
        #expect(output.report?.way == nil)
        #expect(output.remark == "506 Cannot talk to daemon")
    }

    @Test func `does not take a refusal for no sources`() throws {
        let report = try #require(try ChronycOutput("\(tracking)\n501 Not authorised\n").report)
        #expect(report.sources.value == nil)
    }

    @Test func `knows a source that never answered`() throws {
        let line = "^,?,127.0.0.99,0,0,0,4294967295,0.000000000,0.000000000,0.000000000"
        let report = try #require(try ChronycOutput("\(tracking)\n\(line)\n").report)
        #expect(report.sources.value?.first?.sinceSample == nil)
    }
}
