import Testing

@testable import Core

struct FactBoundsTests {
    @Test func `facts within bounds pass untouched`() {
        let fields = [Field("count", 3), Field("names", ["a", "b"]), Field("delay", .milliseconds(5))]
        var bounds = FactBounds()
        #expect(bounds.bounded(fields) == fields)
        #expect(bounds.remarks.isEmpty)
    }

    @Test func `a text of ten megabytes is cut and the cut is told`() {
        var bounds = FactBounds()
        let cut = bounds.bounded([Field("output", String(repeating: "x", count: 10_000_000))])
        #expect(cut[0].value == .text(String(repeating: "x", count: FactBounds.textLimit)))
        #expect(bounds.remarks == ["output has 10000000 bytes, the first 4096 were kept"])
    }

    @Test func `a cut in the middle of a character leaves text`() {
        var bounds = FactBounds()
        guard case .text(let text) = bounds.bounded([Field("name", String(repeating: "é", count: 3000))])[0].value
        else {
            Issue.record("a text became something else")
            return
        }
        #expect(text.utf8.count <= FactBounds.textLimit + 2)
    }

    @Test func `a million rows are cut to a thousand`() {
        var bounds = FactBounds()
        let rows = Field.rows("units", label: "unit", 0..<1_000_000, name: { "unit\($0)" }) { Field("index", $0) }
        guard case .rows(_, let kept) = bounds.bounded([rows])[0].value else {
            Issue.record("rows became something else")
            return
        }
        #expect(kept.count == FactBounds.listLimit)
        #expect(bounds.remarks == ["units has 1000000 entries, the first 1000 were kept"])
    }

    @Test func `a key that comes twice counts once`() {
        var bounds = FactBounds()
        #expect(bounds.bounded([Field("a", 1), Field("a", 2)]) == [Field("a", 1)])
        #expect(bounds.remarks == ["a came twice, the first was kept"])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number that is none is kept and told`(_ number: Double) {
        var bounds = FactBounds()
        let kept = bounds.bounded([Field("offset", number, .seconds)])
        #expect(kept.count == 1)
        #expect(bounds.remarks == ["offset is not a finite number"])
    }

    @Test func `nesting without end is left out`() {
        var field = Field("inner", 1)
        for _ in 0..<100 { field = Field(key: "outer", value: .group([field]), measure: nil) }
        var bounds = FactBounds()
        _ = bounds.bounded([field])
        #expect(bounds.remarks.count == 1)
        #expect(bounds.remarks[0].hasSuffix("is nested more than 8 deep, left out"))
    }

    @Test func `remarks themselves are bounded`() {
        var bounds = FactBounds()
        _ = bounds.bounded((0..<1000).map { Field(key: "n\($0)", value: .real(.nan), measure: nil) })
        #expect(bounds.remarks.count == 20)
    }
}
