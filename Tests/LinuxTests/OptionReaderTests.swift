import Testing

@testable import Linux

struct OptionReaderTests {
    private let options = [
        OptionReader.Option(name: "format", takesValue: true), OptionReader.Option(name: "all", takesValue: false),
        OptionReader.Option(name: "sink", takesValue: true),
    ]

    private func read(_ words: String...) throws(OptionReader.Failure) -> OptionReader.Choices {
        try OptionReader.read(words, options: options)
    }

    @Test func `a value stands after a space or an equals sign`() throws {
        #expect(try read("--format", "json").options == read("--format=json").options)
        #expect(try read("--format=json").options.map(\.value) == ["json"])
        #expect(try read("--format=").options.map(\.value) == [""])
    }

    @Test func `options may stand behind operands`() throws {
        let choices = try read("one", "--all", "two", "--format", "json", "three")
        #expect(choices.options.map(\.name) == ["all", "format"])
        #expect(choices.operands == ["one", "two", "three"])
    }

    @Test func `two dashes end the options`() throws {
        let choices = try read("--all", "--", "--format", "-x")
        #expect(choices.options.map(\.name) == ["all"])
        #expect(choices.operands == ["--format", "-x"])
    }

    @Test func `an unambiguous beginning is enough`() throws {
        #expect(try read("--form", "json").options.map(\.name) == ["format"])
    }

    @Test func `an unknown option is named`() {
        #expect(throws: OptionReader.Failure.unknown("--fromat")) { try read("--fromat", "json") }
        #expect(throws: OptionReader.Failure.unknown("-x")) { try read("-x") }
        #expect(throws: OptionReader.Failure.unknown("-x")) { try read("--format", "json", "-xy") }
    }

    @Test func `a missing value is named`() {
        #expect(throws: OptionReader.Failure.valueMissing("--format")) { try read("--all", "--format") }
    }

    @Test func `a value that is not wanted is named`() {
        #expect(throws: OptionReader.Failure.valueUnwanted("--all=yes")) { try read("--all=yes") }
    }

    @Test func `the same option may be given again`() throws {
        #expect(try read("--sink", "a", "--sink=b").options.map(\.value) == ["a", "b"])
    }

    @Test func `a short h asks for help`() throws {
        #expect(try read("-h").wantsHelp)
    }

    @Test func `one line after another starts from nothing`() throws {
        for _ in 0..<3 { #expect(try read("a", "--all").operands == ["a"]) }
    }
}
