private import Glibc

/// A file that only ever grows at its end, a whole piece at a time.
public struct LogFile: ~Copyable, Sendable {
    private let file: FileDescriptor

    /// Opens the file, or makes it; a link, a pipe or a device under that name is refused.
    public init(_ path: String, mode: Int) throws(LogFileFailure) {
        let opened = try Self.open(path, mode)
        guard FileNode(try Self.status(of: opened)).kind == .file else { throw .wrongKind("not a regular file") }
        file = opened
    }

    private static func open(_ path: String, _ mode: Int) throws(LogFileFailure) -> FileDescriptor {
        // Reading is needed to see whether the last line ended; O_NONBLOCK keeps a pipe from waiting.
        let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
        do throws(SystemError) {
            return try FileDescriptor(path, flags)
        } catch {
            guard error.code == ENOENT else { throw error.isLink ? .wrongKind("a link") : .system(error) }
        }
        do throws(SystemError) {
            let file = try FileDescriptor(path, flags | O_CREAT, mode: mode)
            // Whoever is meant to read it can, whatever mask this process was given.
            fchmod(file.number, mode_t(mode))
            return file
        } catch {
            throw .system(error)
        }
    }

    public var size: Int {
        get throws(LogFileFailure) { FileNode(try Self.status(of: file)).size }
    }

    /// Whether it is still the file that has this name.
    public func isStill(at path: String) throws(LogFileFailure) -> Bool {
        let mine = try Self.status(of: file)
        var there = stat()
        return unsafe lstat(path, &there) == 0 && there.st_ino == mine.st_ino && there.st_dev == mine.st_dev
    }

    /// Adds all of the bytes in one call, or none of them.
    ///
    /// Where an earlier crash left a line without its end, the bytes begin on a new one.
    public func append(_ bytes: [UInt8]) throws(LogFileFailure) {
        let start = try size
        let whole = try endsInsideLine(size: start) ? [UInt8(ascii: "\n")] + bytes : bytes
        let written: Int
        do throws(SystemError) { written = try file.write(whole) } catch { throw .system(error) }
        guard written < whole.count else { return }
        // A part of a line is worse than none. Only our own bytes are taken back: with O_APPEND they are the last.
        guard try size == start + written, ftruncate(file.number, off_t(start)) == 0 else {
            throw .halfWritten(written, of: whole.count)
        }
        throw .noRoom(written, of: whole.count)
    }

    /// Waits until the disk has it.
    public func sync() throws(LogFileFailure) {
        guard fdatasync(file.number) == 0 else { throw .system(.last) }
    }

    private func endsInsideLine(size: Int) throws(LogFileFailure) -> Bool {
        guard size > 0 else { return false }
        var last: UInt8 = 0
        guard unsafe pread(file.number, &last, 1, off_t(size - 1)) == 1 else { throw .system(.last) }
        return last != UInt8(ascii: "\n")
    }

    private static func status(of file: borrowing FileDescriptor) throws(LogFileFailure) -> stat {
        do throws(SystemError) { return try file.status } catch { throw .system(error) }
    }
}
