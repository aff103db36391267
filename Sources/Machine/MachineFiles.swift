public import Core
private import Linux

/// The files of this machine, or of a folder that stands in for it.
public struct MachineFiles: HostFiles {
    private let tree: FileTree

    /// - Parameter root: A prefix without a trailing slash; empty means the machine itself.
    public init(root: String = "") {
        tree = FileTree(root: root)
    }

    public func bytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        try read(path, limit).bytes
    }

    public func trustedBytes(of path: String, atMost limit: ByteCount) throws(FileFailure) -> [UInt8] {
        // What was checked is what was read: both come from the one open file.
        let (node, bytes) = try read(path, limit)
        if let why = Trust.fault(of: node, path: path) { throw why }
        try TrustedWay(in: tree).check(path)
        return bytes
    }

    public func trustedTarget(ofLink path: String) throws(FileFailure) -> String {
        let target = try target(ofLink: path)
        if let why = Trust.fault(of: try node(path), path: path) { throw why }
        try TrustedWay(in: tree).check("/" + path.split(separator: "/").dropLast().joined(separator: "/"))
        return target
    }

    public func names(in directory: String) throws(FileFailure) -> [String] {
        do throws(SystemError) { return try tree.names(in: directory).sorted() } catch {
            throw FileFailure(error, directory)
        }
    }

    public func status(of path: String) throws(FileFailure) -> FileStatus {
        FileStatus(try node(path))
    }

    public func target(ofLink path: String) throws(FileFailure) -> String {
        do throws(SystemError) { return try tree.target(ofLink: path) } catch { throw FileFailure(error, path) }
    }

    private func node(_ path: String) throws(FileFailure) -> FileNode {
        do throws(SystemError) { return try tree.node(at: path) } catch { throw FileFailure(error, path) }
    }

    private func read(_ path: String, _ limit: ByteCount) throws(FileFailure) -> (node: FileNode, bytes: [UInt8]) {
        let (node, bytes): (FileNode, [UInt8]?)
        do throws(SystemError) { (node, bytes) = try tree.read(path, atMost: limit.bytes) } catch {
            throw FileFailure(error, path)
        }
        guard node.kind == .file else { throw .wrongKind(path, is: node.kind.words) }
        // A file of /proc says it is empty and is not: the bytes count, not the size.
        guard let bytes, bytes.count <= limit.bytes else { throw .tooLarge(path, limit: limit) }
        return (node, bytes)
    }
}
