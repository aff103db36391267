internal import Core

/// Files that are there because a test says so.
struct SampleFiles: HostFiles {
    /// By their whole path.
    let texts: [String: String]

    func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        guard let text = texts[path] else { throw .absent(path) }
        return Array(text.utf8)
    }

    func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try bytes(of: path, atMost: limit)
    }

    func names(in directory: String) throws(FileFailure) -> [String] {
        texts.keys.filter { FilePath.directory(of: $0) == directory }
            .compactMap { $0.split(separator: "/").last.map(String.init) }.sorted()
    }

    func status(of path: String) throws(FileFailure) -> FileStatus {
        let bytes = try bytes(of: path, atMost: .mebibytes(1))
        return FileStatus(
            kind: .file, size: ByteCount(bytes.count), owner: 0, mode: 0o644, modified: Timestamp(microseconds: 0))
    }

    func target(ofLink path: String) throws(FileFailure) -> String { throw .absent(path) }
}
