internal import Core

/// The little of `man`'s language that the manual pages need.
enum Roff {
    static func title(_ name: String, section: Int, version: String, manual: String) -> String {
        ".\\\" Made from what the program declares; change it there.\n"
            + ".TH \(text(name)) \(section) \"\" \"hostaudit \(version)\" \"\(manual)\"\n"
    }

    static func section(_ title: String, _ body: String) -> String { ".SH \(text(title))\n\(begun(body))" }

    static func subsection(_ title: String, _ body: String) -> String { ".SS \(text(title))\n\(begun(body))" }

    /// A heading begins a paragraph already.
    private static func begun(_ body: String) -> String {
        String(body.hasPrefix(".PP\n") ? body.dropFirst(4) : body[...])
    }

    static func paragraphs(_ paragraphs: [String]) -> String {
        paragraphs.map { ".PP\n\(text($0))\n" }.joined()
    }

    static func item(_ term: String, _ meaning: String) -> String { ".TP\n\(bold(term))\n\(text(meaning))\n" }

    /// Lines as they are, such as an example.
    static func verbatim(_ lines: [String]) -> String {
        ".PP\n.RS 4\n.EX\n" + lines.map { "\(text($0))\n" }.joined() + ".EE\n.RE\n"
    }

    static func settings(_ settings: [SettingDescription]) -> String {
        settings.flattened.map { setting in
            ".TP\n\(bold(setting.key))\n\(text(setting.meaning))\n.br\n"
                + "\(text("Accepted: \(setting.accepts). Default:")) \(bold(setting.value)).\n"
        }.joined()
    }

    static func bold(_ text: String) -> String { "\\fB\(Self.text(text))\\fP" }

    /// Text in which nothing is a request; words in `…` are bold.
    static func text(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(escaped)
        let marked = parts.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : "\\fB\($0.element)\\fP" }
        let line = marked.joined()
        return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
    }

    private static func escaped(_ text: Substring) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\e"
            case "-": "\\-"
            case "'": "\\(aq"
            case "\"": "\\(dq"
            case "^": "\\(ha"
            case "~": "\\(ti"
            case "\n": " "
            case _ where scalar.isASCII: String(Character(scalar))
            default: "\\[u\(digits(scalar.value))]"
            }
        }.joined()
    }

    private static func digits(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
