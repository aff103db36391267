private import Core
private import Probes
private import Sinks

@testable private import auditd

/// The manual page `hostaudit.yaml(5)`.
enum FileManual {
    static var text: String {
        Roff.title("HOSTAUDIT.YAML", section: 5, version: programVersion, manual: "File Formats")
            + Roff.section("NAME", "hostaudit.yaml, probes.d, sinks.d \\- the configuration of auditd\n")
            + Roff.section("SYNOPSIS", synopsis)
            + Roff.section("DESCRIPTION", Roff.paragraphs(ConfigurationProse.layers))
            + Roff.section("FORMAT", Roff.paragraphs(ConfigurationProse.format))
            + Roff.section("TRUST", Roff.paragraphs(ConfigurationProse.trust))
            + Roff.section("SETTINGS OF HOSTAUDIT.YAML", Roff.settings(General.descriptions))
            + Roff.section(
                "SETTINGS OF PROBES",
                Roff.paragraphs([ConfigurationProse.probes]) + Roff.settings(Schedule.descriptions)
                    + probeCatalog.map { own($0.name, $0.about, $0.settings, after: Schedule.descriptions) }.joined())
            + Roff.section(
                "SETTINGS OF SINKS",
                Roff.paragraphs([ConfigurationProse.sinks]) + Roff.settings(Subscription.descriptions)
                    + sinkCatalog.map { own($0.name, $0.about, $0.settings, after: Subscription.descriptions) }.joined()
            )
            + Roff.section("EXAMPLE", example)
            + Roff.section("SEE ALSO", ".BR auditd (1)\n")
    }

    private static let synopsis = ["hostaudit.yaml", "probes.d/NAME.yaml", "sinks.d/NAME.yaml"]
        .map { Roff.text("/etc/hostaudit/\($0)") + "\n" }.joined(separator: ".br\n")

    private static func own(
        _ name: String, _ about: About, _ settings: [SettingDescription], after common: [SettingDescription]
    ) -> String {
        let own = Array(settings.dropFirst(common.count))
        let words = ["\(about.summary.prefix(1).uppercased() + about.summary.dropFirst()). \(about.why)"]
        return Roff.subsection(name, Roff.paragraphs(words + (own.isEmpty ? ["It has no settings of its own."] : [])))
            + Roff.settings(own)
    }

    private static let example =
        Roff.paragraphs(["The file sink, told only of trouble and of its end, in `/etc/hostaudit/sinks.d/file.yaml`:"])
        + Roff.verbatim(["from: warn", "changes_only: true", "remind_every: 1d"])
        + Roff.paragraphs(["A sample with every setting and its default:"])
        + Roff.verbatim(["auditd config sample file > /etc/hostaudit/sinks.d/file.yaml"])
}
