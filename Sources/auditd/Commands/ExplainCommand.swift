private import Core
private import Probes
private import Sinks

/// What a probe, a check or a sink is about.
enum ExplainCommand {
    static let command = Command(
        "explain", "what a probe, one of its checks, or a sink looks at, why, and what to do about it",
        operands: Command.Operands(placeholder: "NAME|PROBE.CHECK", count: 1...1, kind: .explained)
    ) { invocation throws(Refusal) in
        let parts = invocation.operands[0].split(separator: ".", maxSplits: 1).map(String.init)
        let probes = probeCatalog + [.auditor]
        if let probe = probes.first(where: { $0.name == parts.first }) {
            try Screen.output.show(try page(probe, check: parts.count == 2 ? parts[1] : nil))
        } else if let sink = sinkCatalog.first(where: { $0.name == parts.first }), parts.count == 1 {
            try Screen.output.show(head(sink.name, sink.about) + settings(sink.settings))
        } else {
            let known = probes.map(\.name) + sinkCatalog.map(\.name)
            let name = invocation.operands[0]
            throw Refusal(.usage, "explain: there is no '\(name)'" + Nearest.hint(for: parts.first ?? "", among: known))
        }
        return .ok
    }

    private static func page(_ probe: ProbeRegistration, check name: String?) throws(Refusal) -> String {
        guard let name else {
            return head(probe.name, probe.about) + probe.checks.map { check($0, of: probe) }.joined()
                + (probe.name == ComponentName.auditor.name ? "" : settings(probe.settings))
        }
        guard let found = probe.checks.first(where: { $0.name == name }) else {
            let hint = Nearest.hint(for: name, among: probe.checks.map(\.name))
            throw Refusal(.usage, "explain: \(probe.name) has no check '\(name)'\(hint)")
        }
        return check(found, of: probe)
    }

    private static func head(_ name: String, _ about: About) -> String {
        Screen.output.palette.strong(name)
            + ": \(about.summary)\n\n\(about.why.wrapped(to: Screen.output.width, indent: 0))\n\n"
    }

    private static func check(_ check: (name: String, explanation: Explanation), of probe: ProbeRegistration) -> String
    {
        let words = check.explanation
        let lines = [("looks at", words.looksAt), ("matters", words.matters), ("what to do", words.remedy)].map {
            "  \($0.padded(to: 10))  \($1.wrapped(to: Screen.output.width, indent: 14))\n"
        }
        return Screen.output.palette.strong("\(probe.name).\(check.name)") + "\n" + lines.joined() + "\n"
    }

    private static func settings(_ settings: [SettingDescription]) -> String {
        var columns = Columns("SETTING", "DEFAULT", "MEANING")
        for setting in flat(settings, "") {
            columns.add(setting.key, setting.value, "\(setting.meaning) (\(setting.accepts))")
        }
        return columns.text(Screen.output.palette, width: Screen.output.width)
    }

    private static func flat(_ settings: [SettingDescription], _ prefix: String) -> [SettingDescription] {
        settings.flatMap { setting -> [SettingDescription] in
            setting.members.isEmpty
                ? [setting.named(prefix + setting.key)] : flat(setting.members, "\(prefix)\(setting.key).")
        }
    }
}
