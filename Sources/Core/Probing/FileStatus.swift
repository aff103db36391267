/// What a path is and whose it is.
public struct FileStatus: Sendable, Equatable {
    public let kind: Kind
    public let size: ByteCount
    public let owner: Int
    /// The permission bits, such as 0o640.
    public let mode: Int
    public let modified: Timestamp

    public init(kind: Kind, size: ByteCount, owner: Int, mode: Int, modified: Timestamp) {
        self.kind = kind
        self.size = size
        self.owner = owner
        self.mode = mode
        self.modified = modified
    }

    public enum Kind: Sendable, Equatable {
        case file
        case directory
        case link
        case characterDevice(major: Int, minor: Int)
        /// A pipe, a socket, a block device.
        case other
    }
}
