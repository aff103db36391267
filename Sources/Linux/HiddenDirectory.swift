private import CLinux
internal import Glibc

/// A directory that others may pass through and not list, removed when it goes out of scope.
struct HiddenDirectory: ~Copyable, Sendable {
    let name: String
    let descriptor: FileDescriptor
    private let parent: FileDescriptor

    init(_ name: String, in directory: borrowing FileDescriptor) throws(SystemError) {
        let parent = try FileDescriptor(owning: fcntl(directory.number, F_DUPFD_CLOEXEC, 0))
        guard unsafe mkdirat(parent.number, name, 0o700) == 0 else { throw .last }
        let descriptor = try Self.open(name, in: parent)
        self.name = name
        self.parent = parent
        self.descriptor = descriptor
    }

    deinit {
        Self.remove(name, in: parent)
    }

    /// Opens what was just made and lets others pass; where that fails it is gone again.
    private static func open(_ name: String, in parent: borrowing FileDescriptor) throws(SystemError) -> FileDescriptor
    {
        do throws(SystemError) {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            let opened = try FileDescriptor(owning: unsafe clinux_openat(parent.number, name, flags))
            guard try opened.status.st_uid == geteuid() else { throw SystemError(EPERM) }
            // Not by mkdir: a umask would keep the server out, and its silence would look like a hang.
            guard fchmod(opened.number, 0o711) == 0 else { throw .last }
            return opened
        } catch {
            remove(name, in: parent)
            throw error
        }
    }

    private static func remove(_ name: String, in parent: borrowing FileDescriptor) {
        unsafe unlinkat(parent.number, name, AT_REMOVEDIR)
    }
}
