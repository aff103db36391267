private import Glibc

/// A lock that the kernel gives back when this process ends, however it ends.
public struct FileLock: ~Copyable, Sendable {
    private let file: FileDescriptor

    /// Takes the lock at once, or says that it is busy.
    public init(_ path: String) throws(SystemError) {
        let opened = try FileDescriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode: 0o640)
        guard flock(opened.number, LOCK_EX | LOCK_NB) == 0 else { throw .last }
        file = opened
    }
}
