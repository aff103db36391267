internal import Core

/// A whole path with `*` and `?` in it, as chrony's `include` takes it.
struct PathPattern: Sendable {
    private static let mostPaths = 256
    private let parts: [Substring]

    /// Nil for what is followed nowhere: a relative path, or brackets.
    init?(_ text: String) {
        guard text.hasPrefix("/"), !text.contains("["), text.utf8.count <= 4096 else { return nil }
        parts = text.split(separator: "/")
    }

    /// The paths that there are, in the order of their names; a directory that is not there has none.
    func paths(in files: any HostFiles) throws(FileFailure) -> [String] {
        var paths = [""]
        for part in parts {
            guard part.contains(where: { $0 == "*" || $0 == "?" }) else {
                paths = paths.map { "\($0)/\(part)" }
                continue
            }
            var found: [String] = []
            for path in paths {
                found += try Self.names(in: path, files).filter { Self.matches($0, part) }.map { "\(path)/\($0)" }
            }
            paths = Array(found.prefix(Self.mostPaths))
        }
        return paths
    }

    private static func names(in path: String, _ files: any HostFiles) throws(FileFailure) -> [String] {
        do throws(FileFailure) { return try files.names(in: path.isEmpty ? "/" : path) } catch .absent { return [] }
    }

    /// One step back to the last `*` is enough, so that no pattern takes more than length times length.
    static func matches(_ name: String, _ pattern: some StringProtocol) -> Bool {
        let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
        // A hidden name is meant only by who writes its dot.
        guard name.first != UInt8(ascii: ".") || pattern.first == UInt8(ascii: ".") else { return false }
        var (at, next, retry) = (0, 0, (at: 0, next: -1))
        while at < name.count {
            if next < pattern.count, pattern[next] == UInt8(ascii: "*") {
                retry = (at, next)
                next += 1
            } else if next < pattern.count, pattern[next] == name[at] || pattern[next] == UInt8(ascii: "?") {
                (at, next) = (at + 1, next + 1)
            } else if retry.next >= 0 {
                retry.at += 1
                (at, next) = (retry.at, retry.next + 1)
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
