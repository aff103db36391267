internal import Glibc

/// A program that has been started.
struct RunningProgram: Sendable {
    let process: pid_t
    let output: Capture
    let error: Capture

    func send(_ signal: CInt) {
        kill(process, signal)
    }

    /// Waits until it has ended.
    func end() throws -> Outcome {
        var status: CInt = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Fault("process \(process) cannot be waited for: errno \(errno)") }
        }
        return Outcome(end: Outcome.End(status: status), output: output.text, error: error.text)
    }
}
