/// Something that may have been refused while the rest was not.
enum ChronyPart<Value: Sendable>: Sendable {
    case told(Value)
    /// Why not, ready to follow a colon.
    case untold(String)

    var value: Value? {
        guard case .told(let value) = self else { return nil }
        return value
    }
}
