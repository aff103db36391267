/// What an answer on the bus is made of, as a tree.
public indirect enum BusValue: Sendable, Equatable {
    /// A text, or the path of an object.
    case text(String)
    case flag(Bool)
    case signed(Int64)
    case unsigned(UInt64)
    case real(Double)
    case list([BusValue])
    /// A structure, or one entry of a dictionary: its members in order.
    case members([BusValue])
    case variant(BusValue)
}
