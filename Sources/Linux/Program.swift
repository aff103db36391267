private import CLinux
internal import Glibc

/// A program that was started, with what it writes; killed with its group when it goes out of scope undone.
public struct Program: ~Copyable {
    private let process: pid_t
    private let ending: FileDescriptor
    private let output: FileDescriptor
    private var code: Int?

    /// Starts it with nothing to read, both outputs in one pipe, and an environment without surprises.
    public init(_ path: String, _ arguments: [String]) throws(SystemError) {
        var ends: [CInt] = [-1, -1]
        guard unsafe clinux_pipe(&ends) == 0 else { throw .last }
        let read = try FileDescriptor(owning: ends[0])
        let written = try FileDescriptor(owning: ends[1])
        let started = try Spawn.start(path, arguments, writingTo: written.number)
        let watched = try Self.watch(started)
        process = started
        ending = watched
        output = read
    }

    deinit {
        if code == nil { Self.end(process) }
    }

    /// What it writes until it closes its outputs; nil where the instant came first, or the limit.
    public func output(atMost limit: Int, until instant: ContinuousClock.Instant) throws(SystemError) -> Output {
        var bytes: [UInt8] = []
        while try output.isReady(POLLIN, until: instant) {
            let chunk = try output.available(atMost: limit + 1 - bytes.count)
            guard !chunk.isEmpty else { return .whole(bytes) }
            bytes += chunk
            if bytes.count > limit { return .tooMuch }
        }
        return .late
    }

    public enum Output: Sendable, Equatable {
        case whole([UInt8])
        case tooMuch
        case late
    }

    /// What it ended with; nil where the instant came first.
    public mutating func exitCode(until instant: ContinuousClock.Instant) throws(SystemError) -> Int? {
        guard try ending.isReady(POLLIN, until: instant) else { return nil }
        var status: CInt = 0
        guard unsafe waitpid(process, &status, 0) == process else { throw .last }
        code = Int(clinux_exit_code(status))
        return code
    }

    private static func watch(_ process: pid_t) throws(SystemError) -> FileDescriptor {
        do throws(SystemError) { return try FileDescriptor(owning: clinux_pidfd_open(process)) } catch {
            end(process)
            throw error
        }
    }

    private static func end(_ process: pid_t) {
        // To the group, for it may have started others. A killed process ends at once, and only then is it waited for.
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }
}
