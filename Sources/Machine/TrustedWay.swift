internal import Core
internal import Linux

/// The way from `/` to a file: whoever may write to a directory on it, also behind a link, may put another file there.
struct TrustedWay {
    /// As many links as the kernel follows.
    private static let linkLimit = 40

    private let tree: FileTree

    init(in tree: FileTree) {
        self.tree = tree
    }

    /// Walks as the kernel does, and throws the first fault on the way or at its end.
    func check(_ path: String) throws(FileFailure) {
        var (ahead, reached, links) = (parts(path), [Substring](), 0)
        try examine("/")
        while let part = ahead.popLast() {
            guard part != ".." else {
                reached = reached.dropLast()
                continue
            }
            let place = "/" + (reached + [part]).joined(separator: "/")
            guard try examine(place) == .link else {
                reached.append(part)
                continue
            }
            links += 1
            guard links <= Self.linkLimit else { throw .unreadable(path, why: "too many links, the last is \(place)") }
            let target = try target(ofLink: place)
            if target.hasPrefix("/") { reached = [] }
            ahead += parts(target)
        }
    }

    /// The last comes first, to be taken off the end.
    private func parts(_ path: String) -> [Substring] {
        path.split(separator: "/").filter { $0 != "." }.reversed()
    }

    @discardableResult
    private func examine(_ place: String) throws(FileFailure) -> FileNode.Kind {
        let node: FileNode
        do throws(SystemError) { node = try tree.node(at: place) } catch { throw FileFailure(error, place) }
        if let why = Trust.fault(of: node, path: place) { throw why }
        return node.kind
    }

    private func target(ofLink place: String) throws(FileFailure) -> String {
        do throws(SystemError) { return try tree.target(ofLink: place) } catch { throw FileFailure(error, place) }
    }
}
