private import CSQLite
private import Glibc

/// The owner of one SQLite connection; closed when it goes out of scope.
@safe public struct Database: ~Copyable {
    let handle: OpaquePointer
    private var statements: [String: Statement] = [:]

    public enum Access: Sendable {
        case readWrite
        case readOnly
        /// As if on a disk that cannot be written: nothing beside the file itself is opened.
        case readUnchanging
    }

    public init(_ path: String, _ access: Access) throws(DatabaseFailure) {
        // One connection, one mutex around it on our side: SQLite need not lock too.
        var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW
        flags |= access == .readWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
        let query = access == .readUnchanging ? "?immutable=1" : ""
        var opened: OpaquePointer?
        // The empty authority keeps a path that begins with two slashes from being taken for one.
        let scheme = path.hasPrefix("/") ? "file://" : "file:"
        let code = unsafe sqlite3_open_v2(scheme + Self.escaped(Self.throughLinks(path)) + query, &opened, flags, nil)
        guard let handle = unsafe opened else { throw DatabaseFailure(code: code, text: "there is no memory for it") }
        guard code == SQLITE_OK else {
            let text = unsafe String(cString: sqlite3_errmsg(handle))
            unsafe sqlite3_close_v2(handle)
            throw DatabaseFailure(code: code, text: text)
        }
        unsafe self.handle = handle
        unsafe sqlite3_extended_result_codes(handle, 1)
    }

    deinit {
        for statement in statements.values { statement.finalize() }
        unsafe sqlite3_close_v2(handle)
    }

    /// How long to wait for another process before an answer is `busy`.
    public func waitForOthers(atMost milliseconds: Int) {
        unsafe sqlite3_busy_timeout(handle, CInt(clamping: milliseconds))
    }

    /// Leaves the log beside the file when closing: the next one to write carries it over.
    public func keepLogOnClose() {
        _ = unsafe csqlite_keep_log_on_close(handle)
    }

    /// Runs statements that give no rows and take no values.
    public func run(_ script: String) throws(DatabaseFailure) {
        try check(unsafe sqlite3_exec(handle, script, nil, nil, nil))
    }

    /// Some failures have rolled back already, and then there is nothing to do.
    func rollBack() {
        _ = unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }

    /// Runs one statement and hands over every row; what is compiled once is kept.
    public mutating func query(
        _ text: String, _ values: [DatabaseValue] = [], row: (DatabaseRow) -> Void
    ) throws(DatabaseFailure) {
        let statement = try self.statement(text)
        defer { statement.reset() }
        statement.bind(values)
        while true {
            switch statement.step() {
            case .row: row(DatabaseRow(statement))
            case .done: return
            case .failed(let code): throw failure(code)
            }
        }
    }

    /// Runs one statement for its effect.
    public mutating func change(_ text: String, _ values: [DatabaseValue] = []) throws(DatabaseFailure) {
        try query(text, values) { _ in }
    }

    private mutating func statement(_ text: String) throws(DatabaseFailure) -> Statement {
        if let known = statements[text] { return known }
        var compiled: OpaquePointer?
        try check(unsafe sqlite3_prepare_v3(handle, text, -1, CUnsignedInt(SQLITE_PREPARE_PERSISTENT), &compiled, nil))
        guard let pointer = unsafe compiled else {
            throw DatabaseFailure(code: SQLITE_MISUSE, text: "an empty statement")
        }
        let statement = unsafe Statement(pointer)
        statements[text] = statement
        return statement
    }

    private func check(_ code: CInt) throws(DatabaseFailure) {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: CInt) -> DatabaseFailure {
        unsafe DatabaseFailure(code: code, text: String(cString: sqlite3_errmsg(handle)))
    }

    /// The path with the links in its directory followed; the file itself must still be none.
    ///
    /// SQLite refuses a link anywhere, also that of the state directory, which systemd makes where DynamicUser= is set.
    private static func throughLinks(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let resolved = unsafe realpath(String(path.dropLast(name.count)), nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved) + "/" + name
    }

    /// The characters that mean something in a URI, escaped.
    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                byte > 0x20 && byte < 0x7f && ![UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%")].contains(byte)
            let digits = String(byte, radix: 16)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
        }.joined()
    }
}
