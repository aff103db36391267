public import Core

/// Files that remember which of them were read.
public final class RecordingFiles<Base: HostFiles>: HostFiles {
    private let base: Base
    private let paths = Guarded<[String]>([])

    public init(_ base: Base) {
        self.base = base
    }

    /// The paths whose contents were asked for, in order.
    public var read: [String] { paths.withLock { $0 } }

    public func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        paths.withLock { $0.append(path) }
        return try base.bytes(of: path, atMost: limit)
    }

    public func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        paths.withLock { $0.append(path) }
        return try base.trustedBytes(of: path, atMost: limit)
    }

    public func names(in directory: String) throws(FileFailure) -> [String] { try base.names(in: directory) }
    public func status(of path: String) throws(FileFailure) -> FileStatus { try base.status(of: path) }
    public func target(ofLink path: String) throws(FileFailure) -> String { try base.target(ofLink: path) }

    public func trustedTarget(ofLink path: String) throws(FileFailure) -> String {
        try base.trustedTarget(ofLink: path)
    }
}
