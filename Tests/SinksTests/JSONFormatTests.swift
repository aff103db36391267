import Core
import TestSupport
import Testing

@testable import Sinks

struct JSONFormatTests {
    @Test func `a report has the members of the contract in their order`() {
        let line = JSONFormat.line(
            Sample.report(.fail, probe: "chrony", instance: "b", previous: .ok), of: Sample.run(7))
        #expect(
            line == """
                {"schema":1,"run":"\(Sample.id(7))","seq":7,"time":"2025-11-20T14:47:31.354972Z","host":"host-a",\
                "probe":"chrony","instance":"b","status":"fail","previous":"ok","since":"2025-11-20T14:47:31.354972Z",\
                "summary":"it is fail","elapsed":0.00042,"facts":{},\
                "verdicts":[{"check":"first","status":"fail","reason":"it is fail"}]}
                """)
    }

    @Test func `every shape of a fact has its form`() {
        let line = JSONFormat.line(Sample.report(facts: Sample.everyShape), of: Sample.run(1))
        let facts = line.components("\"facts\":")[1].components(",\"verdicts\"")[0]
        #expect(
            facts == #"""
                {"flag":true,"count":-3,"seen":7,"size":512,"delay":0.0015,"drift":-0.25,"share":0.66,\#
                "name":"é \"x\"\n\u001b[31m\#u{202e}","names":["a",""],"none":[],"when":"2025-11-20T14:47:31.354972Z",\#
                "inner":{"deep":1,"deeper":{"deepest":"yes"}},\#
                "units":[{"unit":"a.service","length":9},{"unit":"b.service","length":9}]}
                """#)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number that is none is null, and the record is still one`(_ number: Double) {
        let line = JSONFormat.line(Sample.report(facts: [Field("offset", number, .seconds)]), of: Sample.run(1))
        #expect(line.components("\"facts\":")[1].hasPrefix("{\"offset\":null}"))
    }

    @Test func `what could end a line or a text is escaped`() {
        let hostile = "\u{0}\u{1f}\u{7f}\u{85}\u{9f}\u{2028}\u{2029}\r\n\t\"\\"
        let line = JSONFormat.line(Sample.report(facts: [Field("text", hostile)]), of: Sample.run(1))
        #expect(
            line.components("\"facts\":")[1].hasPrefix(
                #"{"text":"\u0000\u001f\u007f\u0085\u009f\u2028\u2029\r\n\t\"\\"}"#))
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test func `a run without a place in the count says null`() {
        #expect(JSONFormat.line(Sample.report(), of: Sample.run(nil)).components("\"seq\":")[1].hasPrefix("null,"))
    }

    @Test func `a run is a line a report`() {
        let lines = JSONFormat.lines(Sample.run(1, [Sample.report(), Sample.report(.warn, probe: "b")]))
        #expect(lines.count { $0 == UInt8(ascii: "\n") } == 2)
        #expect(lines.last == UInt8(ascii: "\n"))
    }
}

extension String {
    /// The parts between the places where a text stands.
    func components(_ separator: String) -> [String] {
        var parts = [""]
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix(separator) {
                parts.append("")
                rest = rest.dropFirst(separator.count)
            } else {
                parts[parts.count - 1].append(first)
                rest = rest.dropFirst()
            }
        }
        return parts
    }
}
