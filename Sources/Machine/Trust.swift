internal import Core
internal import Linux

/// Whether a file may decide what this process does, by the rules of ssh: only its owner may
/// write to it, and that is root or whoever runs this.
enum Trust {
    static func fault(of node: FileNode, path: String) -> FileFailure? {
        guard node.owner == 0 || node.owner == Process.userID else {
            return .untrusted(
                path, why: "belongs to user \(node.owner), neither root nor the one who runs this",
                remedy: "chown \(node.kind == .link ? "-h " : "")root '\(path)'")
        }
        // Every link has the mode 0777, and is written anew by whoever may write to its directory.
        guard node.kind != .link else { return nil }
        // A sticky directory such as /tmp lets nobody replace what is another's.
        let isShared = node.mode & 0o022 != 0 && !(node.kind == .directory && node.mode & 0o1000 != 0)
        guard isShared else { return nil }
        return .untrusted(
            path, why: "may be written by others (mode 0\(String(node.mode, radix: 8)))",
            remedy: "chmod go-w '\(path)'")
    }
}
