private import CLinux
internal import Glibc

/// The files below a root; nothing in it waits for a pipe or a device.
public struct FileTree: Sendable {
    private let root: String

    /// - Parameter root: A prefix without a trailing slash; empty means the host itself.
    public init(root: String = "") {
        self.root = root
    }

    /// What a path is; a link is a link.
    public func node(at path: String) throws(SystemError) -> FileNode {
        var status = stat()
        guard unsafe lstat(root + path, &status) == 0 else { throw .last }
        return FileNode(status)
    }

    /// What a path leads to in the end.
    public func nodeBehindLinks(at path: String) throws(SystemError) -> FileNode {
        var status = stat()
        guard unsafe stat(root + path, &status) == 0 else { throw .last }
        return FileNode(status)
    }

    /// A regular file's bytes together with what it is; nil bytes where it is no regular file.
    public func read(_ path: String, atMost limit: Int) throws(SystemError) -> (node: FileNode, bytes: [UInt8]?) {
        // Without O_NONBLOCK the open of a pipe waits for a writer.
        let file = try FileDescriptor(root + path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        let node = FileNode(try file.status)
        guard node.kind == .file, node.size <= limit else { return (node, nil) }
        return (node, try file.contents(atMost: limit))
    }

    /// The first bytes of a regular file; fewer where it has no more, none where it is something else.
    public func beginning(of path: String, count: Int) throws(SystemError) -> [UInt8] {
        let file = try FileDescriptor(root + path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        guard FileNode(try file.status).kind == .file else { return [] }
        return Array(try file.contents(atMost: count - 1))
    }

    public func target(ofLink path: String) throws(SystemError) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink(root + path, &buffer, buffer.count)
        guard count >= 0 else { throw .last }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The names in a directory, in no order, without `.` and `..`.
    public func names(in path: String) throws(SystemError) -> [String] {
        guard let directory = unsafe opendir(root + path) else { throw .last }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(directory) else {
                guard errno == 0 else { throw .last }
                return names
            }
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }

    /// The directory a file would be in, or the nearest above it that is there: what is missing can be made below it.
    public func nearestDirectory(of path: String) -> String {
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty {
            let directory = "/" + parts.joined(separator: "/")
            // Not there or not to be seen: either way the one above is the one to ask.
            do throws(SystemError) {
                _ = try node(at: directory)
                return directory
            } catch {
                parts = parts.dropLast()
            }
        }
        return "/"
    }

    /// Whether the owner may write there, as the kernel sees it.
    public func isWritable(_ path: String) -> Bool {
        unsafe access(root + path, W_OK) == 0
    }

    /// Makes a directory and what is missing above it.
    public func makeDirectory(_ path: String, mode: Int) throws(SystemError) {
        guard unsafe mkdir(root + path, mode_t(mode)) != 0 else { return }
        let failure = SystemError.last
        if failure.isTaken { return }
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        guard failure.code == ENOENT, !parent.isEmpty else { throw failure }
        try makeDirectory((path.hasPrefix("/") ? "/" : "") + parent, mode: mode)
        guard unsafe mkdir(root + path, mode_t(mode)) == 0 || errno == EEXIST else { throw .last }
    }

    /// Gives a file another name, and what had that name is gone.
    public func rename(_ path: String, to other: String) throws(SystemError) {
        guard unsafe Glibc.rename(root + path, root + other) == 0 else { throw .last }
    }

    /// Gives a file a second name.
    public func link(_ path: String, as other: String) throws(SystemError) {
        guard unsafe Glibc.link(root + path, root + other) == 0 else { throw .last }
    }

    public func remove(_ path: String) throws(SystemError) {
        guard unsafe unlink(root + path) == 0 else { throw .last }
    }
}
