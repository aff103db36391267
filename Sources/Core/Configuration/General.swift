/// What concerns the whole program: the keys of `hostaudit.yaml`.
public struct General: Configurable, Equatable {
    public var host = ""
    public var limit = Duration.seconds(30)
    public var ledger = LedgerSettings()

    public init() {}

    public static var settings: [Setting<Self>] {
        [
            Setting("host", \.host, "The name to report; empty takes the host's own, with its domain where known."),
            Setting(
                "limit", \.limit, "How long a whole run may take, from the first probe to the last sink.",
                within: .milliseconds(100) ... .seconds(3600)),
            Setting(group: "ledger", \.ledger, "The log of all runs, from which every sink is served."),
        ]
    }

    public static let about = About(
        "what concerns the whole program",
        why: "Each key has a default that suits most hosts; the file may be left out.")
}

/// Where the log of all runs is and how far it reaches back.
public struct LedgerSettings: Configurable, Equatable {
    public var path = StatePath("ledger.db")
    public var retention = Duration.seconds(90 * 86_400)

    public init() {}

    public static var settings: [Setting<Self>] {
        [
            Setting("path", \.path, "The file it is kept in."),
            Setting(
                "retention", \.retention, "How long a run is kept once every sink has been told of it.",
                within: .seconds(3600) ... .seconds(3660 * 86_400)),
        ]
    }
}
