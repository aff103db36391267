/// Why the ledger could not do its work; one case for each way to react.
public enum LedgerFailure: Error, Sendable, Hashable {
    /// There is none yet.
    case absent(String)
    /// No room, no permission, a read-only disk: the audit goes on without it.
    case unavailable(String, remedy: String)
    /// What is in the file is not what was written.
    case damaged(String)
    /// A later version of this program wrote it.
    case newer(String, found: Int, known: Int)
    /// It did not answer in time.
    case late(after: Duration)
}

extension LedgerFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .absent(let path): "\(path) does not exist (it is made by the first 'auditd run' with a configuration)"
        case .unavailable(let why, let remedy): "\(why) (\(remedy))"
        case .damaged(let why): "\(why) (it is set aside by the next 'auditd run', which starts a new one)"
        case .newer(let path, let found, let known):
            "\(path) has version \(found), this program knows \(known) (upgrade hostaudit, or move the file away)"
        case .late(let limit): "no answer within \(limit.written) (see whether its disk is stuck)"
        }
    }
}
