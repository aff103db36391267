/// Something a probe or a sink must be allowed or must find on the host to do its work.
public struct Need: Sendable, Equatable {
    /// What is needed: "read /proc/modules".
    public let what: String
    public let state: State

    public init(_ what: String, _ state: State) {
        self.what = what
        self.state = state
    }

    public enum State: Sendable, Equatable {
        case met
        /// - Parameters:
        ///   - why: What was tried and what came of it.
        ///   - grant: The lines that grant it: of a unit, or of a shell.
        case unmet(why: String, grant: String)
        /// The host has no such thing, and that is no fault.
        case notApplicable(String)
    }
}
