internal import Core

/// The little of Markdown that the pages need.
enum Markdown {
    static let origin =
        "<!-- Made from what the program declares; change it there, then: \(Repository.remedy). -->\n\n"

    static func table(_ headings: String..., rows: [[String]]) -> String {
        let lines = [headings, headings.map { _ in "---" }] + rows.map { $0.map(cell) }
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    static func settings(_ settings: [SettingDescription]) -> String {
        table(
            "key", "default", "accepted", "meaning",
            rows: settings.flattened.map { [code($0.key), code($0.value), $0.accepts, $0.meaning] })
    }

    static func code(_ text: String) -> String { text.isEmpty ? "" : "`\(text)`" }

    static func block(_ text: String, _ language: String) -> String { "```\(language)\n\(text)```\n" }

    /// A bar would end the cell, a bracket might begin a tag or a link.
    private static func cell(_ text: String) -> String {
        let marks: [Character: String] = ["|": "\\|", "<": "&lt;", "\n": " "]
        return text.map { marks[$0] ?? String($0) }.joined()
    }
}

extension [SettingDescription] {
    /// Each setting with its whole key: `ledger.path`.
    var flattened: [SettingDescription] {
        flatMap { setting in
            setting.members.isEmpty
                ? [setting] : setting.members.flattened.map { $0.named("\(setting.key).\($0.key)") }
        }
    }
}
