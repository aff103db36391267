private import CLinux
private import Glibc

/// An open PTP hardware clock, for reading only.
public struct PTPClock: ~Copyable {
    private let file: FileDescriptor
    public let major: Int
    public let minor: Int
    public let capabilities: PTPCapabilities

    /// Opens a device that is a PTP clock, and nothing that is known to be another device.
    public init(_ path: String, drivers: CharacterDrivers) throws(PTPClockProblem) {
        let (major, minor) = try Self.numbers(of: path)
        if let owner = drivers.owner(of: major, otherThan: "ptp") { throw .otherDevice(driver: owner) }
        let file = try Self.open(path)
        // What was looked at is what was opened, unless somebody changed it in between.
        guard try Self.numbers(of: file) == (major, minor) else { throw .failed(SystemError(ESTALE)) }
        capabilities = try Self.capabilities(of: file)
        (self.major, self.minor) = (major, minor)
        self.file = file
    }

    /// The clock against the system's, in the most exact way that it has.
    public func sample() throws(PTPClockProblem) -> PTPSample {
        let precisely = capabilities.hasCrossTimestamps
        do throws(SystemError) { return try PTPSample.take(of: file, precisely: precisely) } catch {
            throw PTPClockProblem(reading: error)
        }
    }

    private static func open(_ path: String) throws(PTPClockProblem) -> FileDescriptor {
        do throws(SystemError) { return try FileDescriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) } catch {
            throw PTPClockProblem(opening: error)
        }
    }

    private static func capabilities(
        of file: borrowing FileDescriptor
    ) throws(PTPClockProblem) -> PTPCapabilities {
        do throws(SystemError) { return try PTPCapabilities(of: file) } catch { throw PTPClockProblem(reading: error) }
    }

    private static func numbers(of path: String) throws(PTPClockProblem) -> (major: Int, minor: Int) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { throw PTPClockProblem(finding: .last) }
        if status.st_mode & S_IFMT == S_IFLNK, unsafe stat(path, &status) != 0 {
            let error = SystemError.last
            guard error.isAbsent || error.isLink else { throw PTPClockProblem(finding: error) }
            throw .danglingLink
        }
        return try numbers(status)
    }

    private static func numbers(
        of file: borrowing FileDescriptor
    ) throws(PTPClockProblem) -> (major: Int, minor: Int) {
        let status: stat
        do throws(SystemError) { status = try file.status } catch { throw .failed(error) }
        return try numbers(status)
    }

    private static func numbers(_ status: stat) throws(PTPClockProblem) -> (major: Int, minor: Int) {
        let kind = FileNode(status).kind
        guard case .characterDevice(let major, let minor) = kind else { throw .wrongKind(kind) }
        return (major, minor)
    }
}
