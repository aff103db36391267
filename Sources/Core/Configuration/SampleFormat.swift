/// A configuration file with every setting in it, each commented out with its default.
public enum SampleFormat {
    /// The sample of a component: putting it in place enables the component as it is.
    public static func page(_ name: String, kind: String, about: About, settings: [SettingDescription]) -> String {
        let head = wrapped("\(kind) \(name): \(about.summary). \(about.why)")
        let note = wrapped("Everything below shows its default; uncomment what you change.")
        return head + "#\n" + note + settings.map { "\n" + entry($0, indent: "") }.joined()
    }

    private static func entry(_ setting: SettingDescription, indent: String) -> String {
        let meaning = wrapped(setting.meaning, indent: indent) + wrapped("(\(setting.accepts))", indent: indent)
        guard !setting.members.isEmpty else { return meaning + "#\(indent)\(setting.key): \(setting.value)\n" }
        return meaning + "#\(indent)\(setting.key):\n"
            + setting.members.map { entry($0, indent: indent + "  ") }.joined()
    }

    /// Comment lines of at most a hundred columns.
    private static func wrapped(_ text: String, indent: String = "") -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count > 90 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.map { "#\(indent) \($0)\n" }.joined()
    }
}
