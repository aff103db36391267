/// What a column can hold.
public enum DatabaseValue: Sendable, Equatable {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    public static func optional(_ number: Int?) -> DatabaseValue { number.map(integer) ?? .null }
    public static func optional(_ text: String?) -> DatabaseValue { text.map(Self.text) ?? .null }
}
