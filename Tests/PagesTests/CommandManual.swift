private import Core

@testable private import auditd

/// The manual page `auditd(1)`.
enum CommandManual {
    static var text: String {
        Roff.title("AUDITD", section: 1, version: programVersion, manual: "User Commands")
            + Roff.section("NAME", "auditd, hostaudit \\- look at this host, say what is wrong, tell whoever listens\n")
            + Roff.section("SYNOPSIS", ".B auditd\n.I COMMAND\n[\\fIOPTION\\fP...]\n[\\fIOPERAND\\fP...]\n")
            + Roff.section("DESCRIPTION", Roff.paragraphs(description))
            + Roff.section("COMMANDS", CommandTable.all.map(command).joined())
            + Roff.section("OPTIONS OF EVERY COMMAND", Option.everywhere.map(item).joined())
            + Roff.section("EXIT STATUS", exitCodes)
            + Roff.section("ENVIRONMENT", environment) + Roff.section("FILES", files)
            + Roff.section("SEE ALSO", ".BR hostaudit.yaml (5),\n.BR systemd.timer (5),\n.BR journalctl (1)\n")
    }

    private static let description = [
        """
        auditd runs probes. Each looks at one thing on this host, reports the facts, and judges them by its checks. What a \
        run found is kept in a ledger, and from there every sink is told in order, also one that was down for a while.
        """,
        """
        Without any configuration `auditd run` runs every probe with its defaults, prints what it found, and touches \
        nothing. A timer calls it on a host that is watched.
        """,
        "This is not the kernel\u{2019}s audit daemon of the same name, and shares nothing with it.",
    ]

    private static func command(_ command: Command) -> String {
        Roff.subsection(
            HelpText.usage(command),
            ".PP\n\(Roff.text(HelpText.sentence(command)))\n"
                + command.options.map(item).joined() + Roff.paragraphs(command.notes))
    }

    private static func item(_ option: Option) -> String { Roff.item(HelpText.label(option), option.meaning) }

    private static var exitCodes: String {
        let rows: [(ExitCode, String)] = [
            (.ok, "The command did its work; for a run, whatever it found."),
            (
                .lost,
                "Something of ours was lost or may be, such as a run that could not be kept; or doctor misses something."
            ),
            (.usage, "Wrong usage."), (.defect, "A defect of auditd."),
            (.busy, "Another run holds the lock."), (.configuration, "The configuration is wrong, and nothing ran."),
        ]
        let states = Status.allCases.sorted { ExitCode.state($0).number < ExitCode.state($1).number }.map {
            "\($0.rawValue) \(ExitCode.state($0).number)"
        }.joined(separator: ", ")
        return rows.map { Roff.item("\($0.0.number)", $0.1) }.joined()
            + Roff.paragraphs(["With `--exit state`, and from `check`, the code is the worst status: \(states)."])
    }

    private static let environment =
        Roff.item("NO_COLOR", "Where it is set and not empty, the output has no colour.")
        + Roff.item("TERM", "Where it is \u{201c}dumb\u{201d}, the output has no colour.")

    private static var files: String {
        let layers = ConfigurationSource.standardLayers.joined(separator: ", ")
        return Roff.item(layers, "The configuration, an earlier directory over a later one.")
            + Roff.item("/var/lib/hostaudit/ledger.db", "The ledger: every run, and what each sink is still owed.")
            + Roff.item("/var/lib/hostaudit/lock", "Keeps two runs from writing at once.")
    }
}
