private import Core
private import Probes
private import Sinks

/// `docs/configuration.md`: the layers, the rules, and what every file can say.
enum ConfigurationPage {
    static var text: String {
        "# Configuration\n\n" + Markdown.origin
            + section("Where it is", ConfigurationProse.layers)
            + section("How it is written", ConfigurationProse.format)
            + section("Who may write it", ConfigurationProse.trust)
            + "## hostaudit.yaml\n\n" + Markdown.settings(General.descriptions)
            + "\n## probes.d\n\n\(ConfigurationProse.probes)\n\n" + Markdown.settings(Schedule.descriptions)
            + list(probeCatalog.map(\.name) + [ComponentName.auditor.name], "probes", "The probes")
            + "\n## sinks.d\n\n\(ConfigurationProse.sinks)\n\n" + Markdown.settings(Subscription.descriptions)
            + list(sinkCatalog.map(\.name), "sinks", "The sinks")
    }

    private static func section(_ title: String, _ paragraphs: [String]) -> String {
        "## \(title)\n\n" + paragraphs.map { "\($0)\n\n" }.joined()
    }

    private static func list(_ names: [String], _ directory: String, _ title: String) -> String {
        "\n\(title): " + names.map { "[\($0)](\(directory)/\($0).md)" }.joined(separator: ", ") + ".\n"
    }
}
