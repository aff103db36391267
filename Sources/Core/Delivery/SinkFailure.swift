/// Why a run was not taken.
public enum SinkFailure: Error, Sendable, Hashable {
    /// Still owed; `retryAfter` where another try within this delivery makes sense.
    case kept(String, retryAfter: Duration? = nil)
    /// Never to be taken: set aside with its reason, and out of the way of what follows.
    case refused(String)
}
