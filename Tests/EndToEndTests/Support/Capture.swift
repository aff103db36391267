private import Glibc
private import Synchronization

/// What a process writes, kept in a file that has lost its name.
///
/// A file and not a pipe: nobody has to read while the process writes.
final class Capture: Sendable {
    private static let count = Atomic(0)

    let number: CInt

    init() throws {
        let serial = Self.count.add(1, ordering: .relaxed).newValue
        let path = "/tmp/hostaudit-capture-\(getpid())-\(serial)"
        number = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw Fault("\(path) cannot be made: errno \(errno)") }
        unsafe unlink(path)
    }

    deinit {
        close(number)
    }

    var text: String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = unsafe pread(number, &chunk, chunk.count, off_t(bytes.count))
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk.prefix(count)
        }
    }
}
