private import CLinux
internal import Glibc

/// An open file, closed when it goes out of scope.
struct FileDescriptor: ~Copyable, Sendable {
    let number: CInt

    init(_ path: String, _ flags: CInt, mode: Int = 0) throws(SystemError) {
        let opened = unsafe path.withCString { unsafe clinux_open($0, flags | O_CLOEXEC, UInt32(mode)) }
        guard opened >= 0 else { throw .last }
        number = opened
    }

    /// Takes over what another call opened.
    init(owning opened: CInt) throws(SystemError) {
        guard opened >= 0 else { throw .last }
        number = opened
    }

    deinit {
        close(number)
    }

    var status: stat {
        get throws(SystemError) {
            var status = stat()
            guard unsafe fstat(number, &status) == 0 else { throw .last }
            return status
        }
    }

    /// All of it, from where it stands; one byte more than `limit` is the most that is read.
    func contents(atMost limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let room = min(64 * 1024, limit + 1 - bytes.count)
            let chunk = try read(atMost: room)
            guard !chunk.isEmpty else { break }
            bytes += chunk
        }
        return bytes
    }

    /// What one call gives, which may be less; nothing at the end.
    func available(atMost count: Int) throws(SystemError) -> [UInt8] {
        try read(atMost: min(64 * 1024, count))
    }

    private func read(atMost count: Int) throws(SystemError) -> [UInt8] {
        while true {
            var failure: SystemError?
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                let done = unsafe Glibc.read(number, buffer.baseAddress, count)
                if done < 0 { failure = .last }
                filled = max(0, done)
            }
            guard let failure else { return chunk }
            guard failure.code == EINTR else { throw failure }
        }
    }

    /// How many of the bytes one call wrote; fewer than given is not a failure of the call.
    func write(_ bytes: [UInt8]) throws(SystemError) -> Int {
        while true {
            let done = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
            guard done < 0 else { return done }
            guard errno == EINTR else { throw .last }
        }
    }
}
