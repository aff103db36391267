/// Threads for work that may block, one each: whoever hangs must not take another's.
public protocol HostThreads: Sendable {
    /// Starts a thread that nobody waits for, or says why there is none to be had.
    func start(_ work: @escaping @Sendable () -> Void) throws(ThreadShortage)
}

/// Why no thread could be started.
public struct ThreadShortage: Error, Sendable, Hashable {
    public let why: String

    public init(why: String) {
        self.why = why
    }
}
