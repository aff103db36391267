internal import Core

/// The UDP sockets of this network, as `/proc/net/udp` and `udp6` list them.
struct SocketTable: Sendable {
    struct Entry: Sendable, Equatable {
        let user: Int
        let inode: String
    }

    static let paths = ["/proc/net/udp", "/proc/net/udp6"]
    private static let sizeLimit = ByteCount.mebibytes(16)

    /// The sockets that are bound to the port and to no peer.
    let holders: [Entry]

    init(port: Int, _ files: any HostFiles) throws(FileFailure) {
        try Self.refuseOwnNetwork(files)
        var holders: [Entry] = []
        for path in Self.paths {
            let text: String
            do throws(FileFailure) {
                text = try files.text(of: path, atMost: Self.sizeLimit)
            } catch .absent where path != Self.paths[0] {
                // A kernel without IPv6 has no such table.
                continue
            }
            for (index, line) in text.split(separator: "\n").dropFirst().enumerated() {
                let words = line.split(separator: " ", maxSplits: 10)
                guard let (local, entry) = Self.entry(words) else {
                    throw .unreadable(path, why: "line \(index + 2) is '\(line.prefix(60))', not a socket")
                }
                if local == port { holders.append(entry) }
            }
        }
        self.holders = holders
    }

    /// The local address is the second word, the user the eighth, the inode the tenth.
    private static func entry(_ words: [Substring]) -> (port: Int, entry: Entry)? {
        guard words.count > 9, let colon = words[1].lastIndex(of: ":"),
            let port = Int(words[1][words[1].index(after: colon)...], radix: 16), let user = Int(words[7]),
            Int(words[9]) != nil
        else { return nil }
        return (port, Entry(user: user, inode: String(words[9])))
    }

    /// With a network of our own the tables are those of nobody else.
    private static func refuseOwnNetwork(_ files: any HostFiles) throws(FileFailure) {
        let names = ["/proc/self/ns/net", "/proc/1/ns/net"].map { path in
            Sight { () throws(FileFailure) in try files.target(ofLink: path) }.value
        }
        // Whoever may not look at PID 1 cannot tell; the unit that we ship leaves the network as it is.
        guard let ours = names[0], let hosts = names[1], ours != hosts else { return }
        throw .denied(
            paths[0], why: "it is that of a network of our own (PrivateNetwork=no in the unit shows the host's)")
    }
}
