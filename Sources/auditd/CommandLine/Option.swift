/// An option of a command; the parser, the help, the completions and the manual are made from it.
struct Option: Sendable {
    let name: String
    /// What stands for the value in the help; nil where the option takes none.
    let value: Value?
    let meaning: String

    enum Value: Sendable {
        case text(String)
        case choice([String])
        case probe
        /// A probe, or the auditor: whatever has reports.
        case reporter
        case sink
        case directory
    }

    init(_ name: String, _ value: Value? = nil, _ meaning: String) {
        self.name = name
        self.value = value
        self.meaning = meaning
    }

    /// Options that every command has.
    static let everywhere = [
        Option("config", .directory, "Read the configuration from DIR instead of the usual layers."),
        Option("state", .directory, "Keep the ledger and the lock in DIR instead of /var/lib/hostaudit."),
        Option("help", nil, "Show what the command does."),
    ]
}

extension Option.Value {
    /// As the help shows it: `NAME`, `table|json`.
    var placeholder: String {
        switch self {
        case .text(let word): word
        case .choice(let words): words.joined(separator: "|")
        case .probe, .reporter, .sink: "NAME"
        case .directory: "DIR"
        }
    }
}

extension Option.Value {
    /// Whether several may stand in one word, with commas between them.
    var isList: Bool {
        switch self {
        case .probe, .reporter, .sink: true
        case .text, .choice, .directory: false
        }
    }
}
