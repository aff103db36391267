public import Core
private import Glibc

/// A bus of one connection that says what a test has it say, at once, and remembers what it hears.
public final class FakeBus: Sendable {
    public let address: String
    private let listener: CInt
    private let heardEnd: CInt

    /// - Parameters:
    ///   - path: Where it listens.
    ///   - words: What it says; nil is a bus that never takes the connection.
    ///   - staysOpen: Whether it waits for the other side to go, and does not hang up.
    ///   - threads: Where it gets the thread it speaks on.
    /// - Throws: A shortage of threads.
    public init(
        at path: String, saying words: [UInt8]?, staysOpen: Bool = true, on threads: any HostThreads
    ) throws(ThreadShortage) {
        address = "unix:path=\(path)"
        let listener = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &name.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let isBound = unsafe withUnsafePointer(to: &name) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        precondition(isBound && listen(listener, 4) == 0, "\(path) is free to listen at")
        var ends: [CInt] = [0, 0]
        precondition(unsafe socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0, "a pair is had")
        (self.listener, heardEnd) = (listener, ends[0])
        let report = ends[1]
        guard let words else {
            close(report)
            return
        }
        try threads.start {
            let peer = accept(listener, nil, nil)
            Self.write(words, to: peer)
            let heard = staysOpen ? Self.read(from: peer) : []
            close(peer)
            Self.write(heard, to: report)
            close(report)
        }
    }

    deinit {
        close(listener)
        close(heardEnd)
    }

    /// All that was said to it, once the other side has gone.
    public var heard: [UInt8] { Self.read(from: heardEnd) }

    private static func write(_ bytes: [UInt8], to descriptor: CInt) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // The other side may have heard enough: that is no signal to end by.
            let done = unsafe rest.withUnsafeBytes { buffer in
                unsafe send(descriptor, buffer.baseAddress, buffer.count, CInt(MSG_NOSIGNAL))
            }
            guard done > 0 else { return }
            rest = rest.dropFirst(done)
        }
    }

    private static func read(from descriptor: CInt) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}
