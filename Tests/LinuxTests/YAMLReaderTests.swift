import Testing

@testable import Linux

struct YAMLReaderTests {
    private func failure(_ text: String) -> YAMLFailure? {
        failure(Array(text.utf8))
    }

    private func failure(_ bytes: [UInt8]) -> YAMLFailure? {
        do throws(YAMLFailure) {
            _ = try YAMLReader.read(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `every value knows its line and column`() throws {
        let root = try #require(try YAMLReader.read(Array("a: 1\nb:\n  - x\n  - 'y'\n".utf8)))
        guard case .map(let entries) = root.content, case .list(let items) = entries[1].value.content else {
            Issue.record("a map with a list in it became something else")
            return
        }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect([entries[1].line, entries[1].column] == [2, 1])
        #expect(items[0].content == .scalar("x", isPlain: true))
        #expect(items[1].content == .scalar("y", isPlain: false))
        #expect([items[1].line, items[1].column] == [4, 5])
    }

    @Test func `JSON is read too`() throws {
        let root = try #require(try YAMLReader.read(Array(#"{"a": [1, "two"], "b": {"c": false}}"#.utf8)))
        guard case .map(let entries) = root.content else {
            Issue.record("an object became something else")
            return
        }
        #expect(entries.map(\.key) == ["a", "b"])
    }

    @Test(arguments: ["", "\n\n", "# a comment\n", "---\n", "---\n# nothing\n...\n"])
    func `a document without content is none`(_ text: String) throws {
        #expect(try YAMLReader.read(Array(text.utf8)) == nil)
    }

    @Test func `the mark of an editor in front is no content`() throws {
        let root = try #require(try YAMLReader.read([0xef, 0xbb, 0xbf] + Array("a: 1".utf8)))
        #expect(root.content != .scalar("\u{feff}a: 1", isPlain: true))
        #expect(root.column == 1)
    }

    @Test func `a key that is given twice is refused with both places`() {
        #expect(
            failure("a: 1\nb: 2\na: 3\n")
                == YAMLFailure(text: "'a' is given twice (first in line 1)", line: 3, column: 1))
    }

    @Test(arguments: ["a: &x 1\n", "a: &x [1]\n", "a: &x {b: 1}\n"])
    func `an anchor is refused`(_ text: String) {
        #expect(failure(text)?.text == "anchors (&name) are not used here: write the value out")
    }

    @Test func `aliases that explode are refused at the first anchor`() {
        let bomb =
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + (1...9).map { "b\($0): &b\($0) [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined()
        #expect(failure(bomb)?.line == 1)
    }

    @Test func `an alias to nothing is refused`() {
        #expect(failure("a: *x\n") != nil)
    }

    @Test(arguments: ["a: !!str 1\n", "a: !env HOME\n", "!x {a: 1}\n"])
    func `a tag is refused`(_ text: String) {
        #expect(failure(text)?.text == "tags (!name) are not used here: the setting knows its type")
    }

    @Test func `a second document is refused where it begins`() {
        #expect(failure("a: 1\n---\nb: 2\n")?.line == 2)
    }

    @Test func `a tab is named as what it is`() {
        #expect(
            failure("a:\n\tb: 1\n") == YAMLFailure(text: "a tab cannot indent YAML: use spaces", line: 2, column: 1))
        #expect(failure("ä: é\nb:\n\tc: 1\n")?.text == "a tab cannot indent YAML: use spaces")
    }

    @Test func `what is not UTF-8 is refused with its place`() {
        let failure = failure(Array("a: 1\nb: ".utf8) + [0xff, 0xfe] + Array("\n".utf8))
        #expect(failure?.text.hasPrefix("this is not UTF-8 text") == true)
        #expect(failure?.line == 2)
    }

    @Test func `UTF-16 is not taken for a configuration`() {
        #expect(failure([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]) != nil)
    }

    @Test(arguments: [31, 32, 33, 5000])
    func `nesting is bounded`(_ depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect((failure(text) == nil) == (depth <= 32))
    }

    @Test func `a hundred thousand values are the most`() {
        #expect(failure("[" + String(repeating: "1,", count: 99_000) + "1]") == nil)
        #expect(
            failure("[" + String(repeating: "1,", count: 100_001) + "1]")?.text.contains("more than 100000") == true)
    }

    @Test(arguments: ["a: [1, 2", "{a: 1", "a: 'open", "a: b: c", "- a\nb: 1", "a: %x", "\u{0}", "a: \u{1}"])
    func `broken text is refused and never crashes`(_ text: String) {
        #expect(failure(text) != nil)
    }

    @Test(arguments: ["[a, b]: 1\n", "? {a: 1}\n: 2\n"])
    func `a key that is not a text is refused`(_ text: String) {
        #expect(failure(text)?.text == "a key must be a text")
    }
}

extension String {
    fileprivate func contains(_ part: String) -> Bool {
        indices.contains { self[$0...].hasPrefix(part) }
    }
}
