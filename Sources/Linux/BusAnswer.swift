/// What one call came to: values, or the refusal of whoever was asked.
public enum BusAnswer: Sendable, Equatable {
    case values([BusValue])
    /// - Parameters:
    ///   - name: The error's name, such as `org.freedesktop.DBus.Error.AccessDenied`.
    ///   - text: What it says.
    case refused(name: String, text: String)
}
