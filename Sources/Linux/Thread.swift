private import Glibc

/// Threads of our own, one for each piece of work that may block.
///
/// Not a pool: a pool has an end, and a few hundred pieces that never come back reach it.
public enum Thread {
    /// Enough for a resolver or a TLS handshake, and the same whatever the shell's limits are.
    private static let stackSize = 1 << 20

    /// Starts a thread that nobody waits for.
    public static func start(_ work: @escaping @Sendable () -> Void) throws(SystemError) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        unsafe pthread_attr_setstacksize(&attributes, stackSize)

        let errand = unsafe Unmanaged.passRetained(Errand(work))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, &attributes,
            { errand in
                if let errand = unsafe errand { unsafe Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work() }
                return nil
            }, errand.toOpaque())
        guard code != 0 else { return }
        unsafe errand.release()
        throw SystemError(code)
    }
}

/// What a new thread is handed.
private final class Errand: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
        self.work = work
    }
}
