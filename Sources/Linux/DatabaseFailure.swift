internal import CSQLite

/// Why the database did not do what it was asked.
public struct DatabaseFailure: Error, Sendable, Hashable {
    public let kind: Kind
    public let text: String

    public enum Kind: Sendable, Hashable {
        case damaged
        case full
        case cannotOpen
        case readOnly
        case busy
        case other
    }

    init(code: CInt, text: String) {
        self.text = text
        kind =
            switch code & 0xff {
            case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
            case SQLITE_FULL: .full
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
            case SQLITE_READONLY: .readOnly
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            default: .other
            }
    }
}
