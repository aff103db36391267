internal import Core
private import Linux

/// Appends every run to a file, one line of JSON a report, all lines of a run in one write.
struct FileSink: Sink, ~Copyable {
    static let name = "file"
    static let about = About(
        "JSON lines appended to a file, safe under rotation",
        why: "The plainest record there is: any log shipper, jq or grep reads it, and it needs no service to be up.")

    private let settings: FileSettings
    private var file: LogFile?
    private let tree = FileTree()

    init(_ settings: FileSettings) {
        self.settings = settings
    }

    mutating func deliver(_ run: Run, by deadline: Deadline) throws(SinkFailure) {
        let bytes = JSONFormat.lines(run)
        do throws(LogFileFailure) {
            try open()
            try rotateIfFull(adding: bytes.count)
            try file?.append(bytes)
        } catch {
            file = nil
            throw .kept("\(path): \(error)")
        }
    }

    mutating func flush(by deadline: Deadline) throws(SinkFailure) {
        do throws(LogFileFailure) { try file?.sync() } catch {
            file = nil
            throw .kept("\(path): \(error)")
        }
    }

    var path: String { settings.path.text }
    var directory: String { settings.path.directory }

    func preview(_ run: Run) -> String {
        "would be appended to \(path):\n" + String(decoding: JSONFormat.lines(run), as: UTF8.self)
    }

    /// Opens the file that has the name now: another program may have renamed the one before.
    private mutating func open() throws(LogFileFailure) {
        if let still = try file?.isStill(at: path), still { return }
        try file?.sync()
        do throws(SystemError) { try tree.makeDirectory(directory, mode: 0o750) } catch { throw .system(error) }
        file = try LogFile(path, mode: 0o640)
    }

    /// Moves the file aside once it would grow past the limit: `.1` is the youngest of those kept.
    private mutating func rotateIfFull(adding count: Int) throws(LogFileFailure) {
        let limit = settings.rotateAt.bytes
        guard limit > 0, let size = try file?.size, size > 0, size + count > limit else { return }
        try file?.sync()
        do throws(SystemError) {
            for number in stride(from: settings.rotateKeep, to: 0, by: -1) {
                let older = number == 1 ? path : "\(path).\(number - 1)"
                do throws(SystemError) {
                    try tree.rename(older, to: "\(path).\(number)")
                } catch {
                    guard error.isAbsent else { throw error }
                }
            }
        } catch {
            throw .system(error)
        }
        file = try LogFile(path, mode: 0o640)
    }
}
