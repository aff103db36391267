/// The host's files, so that a test can lay its own `/proc` and `/etc`, or refuse to show them.
///
/// Every path is absolute. No call waits: a pipe or a device is refused, not opened and read.
public protocol HostFiles: Sendable {
    /// The whole of a file; more than `limit` is ``FileFailure/tooLarge(_:limit:)``.
    func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8]

    /// The same for a file that decides what this process does: refused where others may write to it.
    func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8]

    /// The names in a directory, sorted, without `.` and `..`.
    func names(in directory: String) throws(FileFailure) -> [String]

    /// What a path is, itself: a link is a link.
    func status(of path: String) throws(FileFailure) -> FileStatus

    func target(ofLink path: String) throws(FileFailure) -> String

    /// The same for a link that decides what this process does: refused where others may replace it.
    func trustedTarget(ofLink path: String) throws(FileFailure) -> String
}

extension HostFiles {
    /// A text file such as those in `/proc` and `/etc`; bytes that are not UTF-8 are replaced.
    public func text(of path: String, atMost limit: ByteCount = .mebibytes(4)) throws(FileFailure) -> String {
        String(decoding: try bytes(of: path, atMost: limit), as: UTF8.self)
    }

    /// A text file's one line, without the white space around it.
    public func line(of path: String) throws(FileFailure) -> String {
        let text = try text(of: path, atMost: .kibibytes(64))
        let line = text.prefix { $0 != "\n" }
        return String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Whether something is there; a refusal is thrown, never taken for absence.
    public func contains(_ path: String) throws(FileFailure) -> Bool {
        do throws(FileFailure) {
            _ = try status(of: path)
            return true
        } catch .absent {
            return false
        }
    }
}
