private import Core
private import Linux

/// Keeps two runs from writing at once; given back by the kernel when this process ends.
struct RunLock: ~Copyable {
    private let lock: FileLock?

    /// Takes the lock; where there can be none (a read-only disk) the run goes on, and says so.
    init(_ places: Places) throws(Refusal) {
        do throws(SystemError) {
            try FileTree().makeDirectory(places.state, mode: 0o750)
            lock = try FileLock(places.lock)
        } catch {
            guard error.isBusy else {
                Screen.error.remark("\(places.lock): \(error): nothing keeps another auditd from writing at once")
                lock = nil
                return
            }
            throw Refusal(.busy, "another auditd holds \(places.lock): it is at work already, wait for it")
        }
    }

    /// Keeps the lock up to here: without a use at the end it could be given back early.
    consuming func release() {}
}
