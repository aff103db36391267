public import Core

/// A host's files in memory; a directory is there because of what is in it.
public struct FakeFiles: HostFiles {
    private let contents: [String: [UInt8]]
    private let links: [String: String]

    public init(_ texts: [String: String] = [:], bytes: [String: [UInt8]] = [:], links: [String: String] = [:]) {
        contents = texts.mapValues { Array($0.utf8) }.merging(bytes) { $1 }
        self.links = links
    }

    public func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        guard let bytes = contents[path] else { throw .absent(path) }
        guard bytes.count <= limit.bytes else { throw .tooLarge(path, limit: limit) }
        return bytes
    }

    public func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try bytes(of: path, atMost: limit)
    }

    public func names(in directory: String) throws(FileFailure) -> [String] {
        let below = (Array(contents.keys) + links.keys).filter { $0.hasPrefix(directory + "/") }
        guard !below.isEmpty else { throw .absent(directory) }
        return Set(below.map { String($0.dropFirst(directory.count + 1).prefix { $0 != "/" }) }).sorted()
    }

    public func status(of path: String) throws(FileFailure) -> FileStatus {
        if links[path] != nil { return FileStatus(kind: .link) }
        if let bytes = contents[path] { return FileStatus(kind: .file, size: ByteCount(bytes.count)) }
        _ = try names(in: path)
        return FileStatus(kind: .directory, mode: 0o755)
    }

    public func target(ofLink path: String) throws(FileFailure) -> String {
        guard let target = links[path] else { throw .absent(path) }
        return target
    }

    public func trustedTarget(ofLink path: String) throws(FileFailure) -> String { try target(ofLink: path) }
}

extension FileStatus {
    init(kind: Kind, size: ByteCount = ByteCount(0), mode: Int = 0o644) {
        self.init(kind: kind, size: size, owner: 0, mode: mode, modified: Timestamp(microseconds: 0))
    }
}
