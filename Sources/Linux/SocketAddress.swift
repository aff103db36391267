internal import Glibc

/// An address as the system wants it.
struct SocketAddress: Sendable {
    private var storage = sockaddr_storage()
    private let length: Int

    var family: CInt { CInt(storage.ss_family) }

    init(host: String, port: Int) throws(SystemError) {
        guard let port = in_port_t(exactly: port)?.bigEndian else { throw SystemError(EINVAL) }
        var (v4, v6) = (sockaddr_in(), sockaddr_in6())
        if unsafe inet_pton(AF_INET, host, &v4.sin_addr) == 1 {
            v4.sin_family = sa_family_t(AF_INET)
            v4.sin_port = port
            length = MemoryLayout<sockaddr_in>.size
            unsafe withUnsafeBytes(of: &v4) { unsafe fill($0) }
        } else if unsafe inet_pton(AF_INET6, host, &v6.sin6_addr) == 1 {
            v6.sin6_family = sa_family_t(AF_INET6)
            v6.sin6_port = port
            length = MemoryLayout<sockaddr_in6>.size
            unsafe withUnsafeBytes(of: &v6) { unsafe fill($0) }
        } else {
            throw SystemError(EINVAL)
        }
    }

    init(path: String) throws(SystemError) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        // One byte stays for the zero that ends it.
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw SystemError(ENAMETOOLONG) }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        length = MemoryLayout<sockaddr_un>.size
        unsafe withUnsafeBytes(of: &address) { unsafe fill($0) }
    }

    private mutating func fill(_ bytes: UnsafeRawBufferPointer) {
        unsafe withUnsafeMutableBytes(of: &storage) { unsafe $0.copyMemory(from: bytes) }
    }

    func connect(_ descriptor: borrowing FileDescriptor) throws(SystemError) {
        let number = descriptor.number
        guard unsafe call({ unsafe Glibc.connect(number, $0, $1) }) == 0 else { throw .last }
    }

    func bind(_ descriptor: borrowing FileDescriptor) throws(SystemError) {
        let number = descriptor.number
        guard unsafe call({ unsafe Glibc.bind(number, $0, $1) }) == 0 else { throw .last }
    }

    private func call(_ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt) -> CInt {
        unsafe withUnsafePointer(to: storage) { storage in
            unsafe storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, socklen_t(length)) }
        }
    }
}
