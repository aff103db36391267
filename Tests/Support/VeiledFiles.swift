public import Core

/// Files of which some are refused, as to a user without rights, and with empty directories laid over them.
public struct VeiledFiles<Base: HostFiles>: HostFiles {
    private let base: Base
    private let denied: [String]
    private let directories: [String: Int]

    /// - Parameters:
    ///   - base: The files below.
    ///   - denied: Paths that are refused, with all that is in them.
    ///   - directories: Empty directories, each with its mode.
    public init(_ base: Base, denied: [String] = [], directories: [String: Int] = [:]) {
        self.base = base
        self.denied = denied
        self.directories = directories
    }

    private func admit(_ path: String) throws(FileFailure) {
        guard !denied.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else {
            throw .denied(path, why: "permission denied")
        }
    }

    public func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try admit(path)
        return try base.bytes(of: path, atMost: limit)
    }

    public func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try admit(path)
        return try base.trustedBytes(of: path, atMost: limit)
    }

    public func names(in directory: String) throws(FileFailure) -> [String] {
        try admit(directory)
        return directories[directory] == nil ? try base.names(in: directory) : []
    }

    public func status(of path: String) throws(FileFailure) -> FileStatus {
        try admit(path)
        if let mode = directories[path] { return FileStatus(kind: .directory, mode: mode) }
        return try base.status(of: path)
    }

    public func target(ofLink path: String) throws(FileFailure) -> String {
        try admit(path)
        return try base.target(ofLink: path)
    }

    public func trustedTarget(ofLink path: String) throws(FileFailure) -> String {
        try admit(path)
        return try base.trustedTarget(ofLink: path)
    }
}
