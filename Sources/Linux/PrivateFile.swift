private import Glibc

/// Files that must exist with certain rights before someone else opens them.
public enum PrivateFile {
    /// Makes an empty file unless something is there already.
    public static func ensure(_ path: String, mode: Int) throws(SystemError) {
        let file = try FileDescriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, mode: mode)
        guard FileNode(try file.status).kind == .file else { throw SystemError(EINVAL) }
    }
}
