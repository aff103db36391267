internal import Core
internal import Linux

extension FileFailure {
    init(_ error: SystemError, _ path: String) {
        self =
            if error.isAbsent {
                .absent(path)
            } else if error.isDenied {
                .denied(path, why: error.description)
            } else {
                .unreadable(path, why: error.description)
            }
    }
}

extension FileStatus {
    init(_ node: FileNode) {
        self.init(
            kind: Kind(node.kind), size: ByteCount(node.size), owner: node.owner, mode: node.mode,
            modified: Timestamp(microseconds: node.modified))
    }
}

extension FileStatus.Kind {
    fileprivate init(_ kind: FileNode.Kind) {
        self =
            switch kind {
            case .file: .file
            case .directory: .directory
            case .link: .link
            case .characterDevice(let major, let minor): .characterDevice(major: major, minor: minor)
            case .pipe, .socket, .blockDevice: .other
            }
    }
}

extension FileNode.Kind {
    /// With its article, for "is …, not a file".
    var words: String {
        switch self {
        case .file: "a file"
        case .directory: "a directory"
        case .link: "a link"
        case .pipe: "a pipe"
        case .socket: "a socket"
        case .blockDevice: "a block device"
        case .characterDevice: "a character device"
        }
    }
}
