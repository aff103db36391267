internal import Glibc
private import Synchronization

/// A directory of a test's own, removed with everything in it when the test is over.
final class Workshop: Sendable {
    let path: String
    private let mounts = Mutex<[String]>([])

    init() throws {
        var template = Array("/tmp/hostaudit-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Fault("/tmp cannot be written: errno \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Others must be able to look in: some tests run as somebody else.
        unsafe chmod(path, 0o755)
        try makeDirectory("config")
    }

    deinit {
        do {
            for mount in mounts.withLock(\.self) { _ = try Program(words: ["umount", "-l", mount]).run() }
            _ = try Program(words: ["rm", "-rf", "--one-file-system", path]).run()
        } catch {
            unsafe perror("rm \(path)")
        }
    }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// To be given back at the end, before anything is removed.
    func noteMount(_ name: String) { mounts.withLock { $0.append(path(name)) } }

    func makeDirectory(_ name: String) throws {
        guard unsafe mkdir(path(name), 0o755) == 0 else { throw Fault("\(name) cannot be made: errno \(errno)") }
    }

    /// Writes a file, and the directory it is in.
    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let directory = name.split(separator: "/").dropLast().joined(separator: "/")
        if !directory.isEmpty, unsafe access(path(directory), F_OK) != 0 { try makeDirectory(directory) }
        let number = unsafe open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw Fault("\(name) cannot be written: errno \(errno)") }
        defer { close(number) }
        try put(bytes, in: number, at: 0)
    }

    /// Puts bytes over those that are there.
    func overwrite(_ name: String, at offset: Int, with bytes: [UInt8]) throws {
        let number = unsafe open(path(name), O_WRONLY | O_CLOEXEC)
        guard number >= 0 else { throw Fault("\(name) cannot be opened: errno \(errno)") }
        defer { close(number) }
        try put(bytes, in: number, at: offset)
    }

    private func put(_ bytes: [UInt8], in number: CInt, at offset: Int) throws {
        guard unsafe pwrite(number, bytes, bytes.count, off_t(offset)) == bytes.count else {
            throw Fault("there is no room for \(bytes.count) bytes: errno \(errno)")
        }
    }

    func truncate(_ name: String, to size: Int) throws {
        guard unsafe Glibc.truncate(path(name), off_t(size)) == 0 else {
            throw Fault("\(name) cannot be truncated: errno \(errno)")
        }
    }

    func rename(_ name: String, to other: String) throws {
        guard unsafe Glibc.rename(path(name), path(other)) == 0 else {
            throw Fault("\(name) cannot be renamed: errno \(errno)")
        }
    }

    func remove(_ name: String) throws {
        guard unsafe Glibc.remove(path(name)) == 0 else { throw Fault("\(name) cannot be removed: errno \(errno)") }
    }

    func mode(of name: String) throws -> Int {
        var status = stat()
        guard unsafe lstat(path(name), &status) == 0 else { throw Fault("there is no \(name)") }
        return Int(status.st_mode & 0o7777)
    }
}
