internal import Core
private import Linux

/// Where this program keeps what it writes.
struct Places: Sendable {
    let state: String
    let ledger: String

    var lock: String { "\(state)/lock" }

    init(_ invocation: Invocation, ledger: StatePath) {
        state = invocation.value("state").map(Self.absolute) ?? "/var/lib/hostaudit"
        self.ledger = ledger.below(state)
    }

    /// A path as a shell's user means it: from where they stand.
    static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : "\(Process.workingDirectory)/\(path)"
        return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
    }
}
