private import CLinux
private import Glibc

/// Standard output or standard error.
public struct OutputStream: Sendable {
    private let number: CInt

    public static let standard = OutputStream(number: STDOUT_FILENO)
    public static let error = OutputStream(number: STDERR_FILENO)

    public var isTerminal: Bool { isatty(number) == 1 }

    /// How many columns the terminal has; nil where it does not say.
    public var width: Int? {
        let columns = Int(clinux_terminal_width(number))
        return columns > 0 ? columns : nil
    }

    /// Writes all of it, or says why not.
    public func write(_ text: String) throws(SystemError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let done = unsafe rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
            if done < 0 {
                guard errno == EINTR || errno == EAGAIN else { throw .last }
                if errno == EAGAIN { waitUntilWritable() }
            } else {
                rest = rest.dropFirst(done)
            }
        }
    }

    /// A terminal that someone set to non-blocking is waited for, not given up.
    private func waitUntilWritable() {
        var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        unsafe poll(&request, 1, 1000)
    }
}
