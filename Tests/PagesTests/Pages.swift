private import Core
private import Probes
private import Sinks

@testable private import auditd

/// Every generated file, and the directories that hold nothing else.
enum Pages {
    static let directories = [
        "probes.d", "sinks.d", "docs/probes", "docs/sinks", "packaging/man", "packaging/completions",
    ]

    static var all: [Page] { samples + components + documents + manuals + completions }

    static var samples: [Page] {
        probeCatalog.map { Page("probes.d/\($0.name).yaml", $0.sample) }
            + sinkCatalog.map { Page("sinks.d/\($0.name).yaml", $0.sample) }
            + [Page("packaging/hostaudit.yaml", General.sample)]
    }

    private static var components: [Page] {
        (probeCatalog + [.auditor]).map { Page("docs/probes/\($0.name).md", ComponentPage.page($0)) }
            + sinkCatalog.map { Page("docs/sinks/\($0.name).md", ComponentPage.page($0)) }
    }

    private static var documents: [Page] {
        [Page("docs/configuration.md", ConfigurationPage.text), Page("docs/commands.md", CommandsPage.text)]
    }

    static var manuals: [Page] {
        [
            Page("packaging/man/auditd.1", CommandManual.text),
            Page("packaging/man/hostaudit.yaml.5", FileManual.text),
        ]
    }

    static var completions: [Page] {
        let names = CompletionNames(probes: probeCatalog + [.auditor], sinks: sinkCatalog)
        let commands = CommandTable.all
        return [
            Page("packaging/completions/auditd.bash", BashCompletion(commands: commands, names: names).text),
            Page("packaging/completions/_auditd", ZshCompletion(commands: commands, names: names).text),
            Page("packaging/completions/auditd.fish", FishCompletion(commands: commands, names: names).text),
        ]
    }
}
