internal import Core
private import Linux

/// Where this program keeps what it writes.
struct Places: Sendable {
    let state: String
    let ledger: String

    var lock: String { "\(state)/lock" }

    init(_ invocation: Invocation, ledger: StatePath) throws(Refusal) {
        state = try Self.directory("state", invocation) ?? "/var/lib/hostaudit"
        self.ledger = ledger.below(state)
    }

    /// The directory an option names, as a shell's user means it: from where they stand.
    static func directory(_ option: String, _ invocation: Invocation) throws(Refusal) -> String? {
        guard let path = invocation.value(option) else { return nil }
        guard path.hasPrefix("/") || Process.workingDirectory != nil else {
            throw Refusal(.usage, "--\(option) \(path): the directory you stand in is gone: give a whole path")
        }
        let whole = path.hasPrefix("/") ? path : "\(Process.workingDirectory ?? "")/\(path)"
        return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
    }
}
