internal import Glibc

/// What the last call of this thread to the system went wrong with.
public struct SystemError: Error, Sendable, Hashable {
    let code: CInt

    init(_ code: CInt) {
        self.code = code
    }

    static var last: SystemError { SystemError(errno) }

    public var isAbsent: Bool { [ENOENT, ENOTDIR].contains(code) }
    public var isDenied: Bool { [EACCES, EPERM].contains(code) }
    public var isLink: Bool { code == ELOOP }
    public var isReadOnly: Bool { code == EROFS }
    public var isOutOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }
    /// The lock is held by someone else.
    public var isBusy: Bool { code == EWOULDBLOCK }
    public var isTaken: Bool { code == EEXIST }
    /// Nobody listens at an address.
    public var isRefused: Bool { code == ECONNREFUSED }
    /// There are no sockets of that kind, or no way to such an address.
    public var isUnsupported: Bool { [EAFNOSUPPORT, EADDRNOTAVAIL, ENETUNREACH, ENOSYS].contains(code) }
    public var isLate: Bool { code == ETIMEDOUT }
    var isInterruption: Bool { code == EINTR }
    /// A message that is none.
    var isMalformed: Bool { [EBADMSG, EPROTO, EINVAL, ENXIO].contains(code) }
}

extension SystemError: CustomStringConvertible {
    public var description: String {
        var buffer = [CChar](repeating: 0, count: 128)
        // The plain `strerror` shares one buffer between all threads.
        guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: text, as: UTF8.self).lowercased()
    }
}
