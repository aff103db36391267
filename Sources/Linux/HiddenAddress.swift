internal import Glibc

/// A client's own address on the disk, which the server can answer to and nobody else can find.
///
/// The server runs as another user, so the socket must be open to all. It stands in a directory of random name
/// inside one that only we can list; both are held open while the rights are set, so that whoever owns the
/// directory around them cannot slip a link of theirs in between.
struct HiddenAddress: ~Copyable, Sendable {
    // In this order, for the inner one must be gone before the outer can go.
    private let inner: HiddenDirectory
    private let outer: HiddenDirectory

    private static let name = "sock"

    init(beside path: String, of socket: borrowing FileDescriptor) throws(SystemError) {
        let parent = Self.directory(of: path)
        let around = try FileDescriptor(parent, O_RDONLY | O_DIRECTORY)
        let outer = try HiddenDirectory("hostaudit.\(getpid()).\(Self.random)", in: around)
        let inner = try HiddenDirectory(Self.random, in: outer.descriptor)
        try SocketAddress(path: "\(parent)/\(outer.name)/\(inner.name)/\(Self.name)").bind(socket)
        guard unsafe fchmodat(inner.descriptor.number, Self.name, 0o666, 0) == 0 else {
            let failure = SystemError.last
            unsafe unlinkat(inner.descriptor.number, Self.name, 0)
            throw failure
        }
        self.inner = inner
        self.outer = outer
    }

    deinit {
        // Nobody is left to be told; what would stay is an empty directory where a boot empties everything.
        unsafe unlinkat(inner.descriptor.number, Self.name, 0)
    }

    private static func directory(of path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }

    private static var random: String {
        String(UInt64.random(in: .min ... .max), radix: 16)
    }
}
