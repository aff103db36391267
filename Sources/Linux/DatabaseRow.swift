private import CSQLite

/// One row of an answer, good until the next one is asked for; columns count from 0.
public struct DatabaseRow {
    private let statement: Statement

    init(_ statement: Statement) {
        self.statement = statement
    }

    public func isNull(_ column: Int) -> Bool { statement.isNull(column) }
    public func integer(_ column: Int) -> Int { statement.integer(column) }
    public func text(_ column: Int) -> String { String(decoding: statement.bytes(column), as: UTF8.self) }
    public func blob(_ column: Int) -> [UInt8] { statement.bytes(column) }

    public func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }
}
