private import Glibc

/// A folder that is gone when the test is.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() {
        var template = Array("/tmp/hostaudit-test-XXXXXX".utf8CString)
        precondition(unsafe mkdtemp(&template) != nil, "no folder could be made below /tmp")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    public func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, with what is missing above it.
    public func write(_ text: String, to name: String) {
        write(Array(text.utf8), to: name)
    }

    public func write(_ bytes: [UInt8], to name: String) {
        var directory = path
        for part in name.split(separator: "/").dropLast() {
            directory += "/\(part)"
            unsafe mkdir(directory, 0o755)
        }
        let descriptor = unsafe open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(
            unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
        close(descriptor)
    }

    /// Nil where there is no such file.
    public func bytes(of name: String) -> [UInt8]? {
        let descriptor = unsafe open(file(name), O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    public func text(of name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    public func mode(of name: String) -> Int {
        var status = stat()
        precondition(unsafe lstat(file(name), &status) == 0, "\(name) is there")
        return Int(status.st_mode & 0o7777)
    }

    public func names(in name: String = "") -> [String] {
        Self.names(in: file(name))
    }

    private static func names(in path: String) -> [String] {
        guard let directory = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func remove(_ path: String) {
        for name in names(in: path) { remove("\(path)/\(name)") }
        unsafe Glibc.remove(path)
    }
}
