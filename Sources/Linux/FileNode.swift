private import CLinux
internal import Glibc

/// What `stat` says of a path.
public struct FileNode: Sendable, Equatable {
    public let kind: Kind
    public let size: Int
    public let owner: Int
    /// The permission bits.
    public let mode: Int
    /// Microseconds since 1970.
    public let modified: Int64

    public enum Kind: Sendable, Equatable {
        case file
        case directory
        case link
        case pipe
        case socket
        case blockDevice
        case characterDevice(major: Int, minor: Int)
    }

    init(_ status: stat) {
        size = Int(status.st_size)
        owner = Int(status.st_uid)
        mode = Int(status.st_mode & 0o7777)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000 + Int64(status.st_mtim.tv_nsec) / 1000
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            case S_IFBLK: .blockDevice
            default:
                .characterDevice(
                    major: Int(clinux_major(UInt64(status.st_rdev))), minor: Int(clinux_minor(UInt64(status.st_rdev))))
            }
    }
}
