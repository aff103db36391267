/// Why a PTP clock could not be read; one case for each way to react.
public enum PTPClockFailure: Error, Sendable, Hashable {
    case absent
    /// A link to a device that is not there.
    case danglingLink
    /// - Parameter kind: What it is instead, with its article.
    case notCharacterDevice(kind: String)
    /// A device of another kind.
    case notPTP(why: String)
    /// A device node that no driver answers for.
    case noDriver
    case denied(why: String)
    /// A policy on devices refuses it, whatever the permissions say.
    case forbidden(why: String)
    /// The device went away while it was open.
    case gone
    case unreadable(why: String)
}
