private import Core

@testable private import Core

/// What a person must know of the configuration beside the settings; words in `…` are to be typed.
enum ConfigurationProse {
    static let layers = [
        """
        hostaudit reads `hostaudit.yaml`, every `probes.d/NAME.yaml` and every `sinks.d/NAME.yaml` of these directories, \
        of which an earlier one wins: \(ConfigurationSource.standardLayers.map { "`\($0)`" }.joined(separator: ", ")). \
        A file replaces the one of the same name in a later directory as a whole; the two are not merged.
        """,
        """
        A probe or a sink is enabled by having a file, also one with comments alone: then every setting keeps its \
        default. An empty file or a link to `/dev/null` masks the file of that name in the directories after it. \
        `enabled: false` turns a component off and leaves its settings in place.
        """,
        """
        `NAME@INSTANCE.yaml` sets up one more of the same kind beside `NAME.yaml`, such as `file@archive.yaml`; its \
        reports carry the instance.
        """,
        """
        `--config DIR` stands in for all of these directories. Where there is no file anywhere every probe runs with its \
        defaults, results are printed, and nothing is written or sent.
        """,
    ]

    static let format = [
        """
        The files are YAML, so any JSON is accepted too. A value is read by the type of its setting: `no` means false only \
        where true or false is wanted. A key that nobody knows, a key given twice, anchors, aliases, tags and a second \
        document are mistakes, and so is a file of more than \(ConfigurationFiles.sizeLimit), or one in these \
        directories that ends in .yml or .json.
        """,
        """
        `auditd config check` finds every mistake at once, each with file:line:column. With a mistake in the configuration \
        nothing runs, and `auditd run` ends with 78. `auditd config show --origin` prints every setting that counts and \
        where it comes from.
        """,
    ]

    static let trust = [
        """
        A configuration file decides what a process with rights of its own does. So a file, a mask too, and every \
        directory and link on the way to it must belong to root or to the user who runs auditd, and neither the group \
        nor others may write to them, but for sticky directories such as `/tmp`; it is refused otherwise, with the \
        command that mends it.
        """
    ]

    static let probes = "Every file of `probes.d` has these keys; each probe adds its own."
    static let sinks = "Every file of `sinks.d` has these keys; each sink adds its own."
}
