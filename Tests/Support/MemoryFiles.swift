public import Core

/// Files that exist only in a test: texts, links, and paths that answer with a failure.
public struct MemoryFiles: HostFiles {
    private var texts: [String: [UInt8]] = [:]
    private var links: [String: String] = [:]
    private var failures: [String: FileFailure] = [:]

    public init(_ texts: [String: String] = [:]) {
        self.texts = texts.mapValues { Array($0.utf8) }
    }

    public func linking(_ path: String, to target: String) -> MemoryFiles {
        var copy = self
        copy.links[path] = target
        return copy
    }

    public func failing(_ path: String, _ failure: FileFailure) -> MemoryFiles {
        var copy = self
        copy.failures[path] = failure
        return copy
    }

    public func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        if let failure = failures[path] { throw failure }
        guard let bytes = texts[path] else { throw .absent(path) }
        guard bytes.count <= limit.bytes else { throw .tooLarge(path, limit: limit) }
        return bytes
    }

    public func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try bytes(of: path, atMost: limit)
    }

    public func names(in directory: String) throws(FileFailure) -> [String] {
        if let failure = failures[directory] { throw failure }
        let below = (Array(texts.keys) + Array(links.keys) + Array(failures.keys)).filter {
            $0.hasPrefix(directory + "/")
        }
        guard !below.isEmpty else { throw .absent(directory) }
        return Set(below.compactMap { $0.dropFirst(directory.count + 1).split(separator: "/").first.map(String.init) })
            .sorted()
    }

    public func status(of path: String) throws(FileFailure) -> FileStatus {
        let kind: FileStatus.Kind = links[path] == nil ? .file : .link
        guard texts[path] != nil || links[path] != nil || failures[path] != nil else { throw .absent(path) }
        return FileStatus(
            kind: kind, size: ByteCount(texts[path]?.count ?? 0), owner: 0, mode: 0o644,
            modified: Timestamp(microseconds: 0))
    }

    public func target(ofLink path: String) throws(FileFailure) -> String {
        guard let target = links[path] else { throw .absent(path) }
        return target
    }
}
