internal import Glibc

/// A program that has been started.
struct RunningProgram: Sendable {
    let process: pid_t
    let output: Capture
    let error: Capture

    /// Waits until it is stopped, and lets it go on with a signal to answer; false where it ended before.
    func answer(_ signal: CInt) throws -> Bool {
        var info = unsafe siginfo_t()
        guard unsafe waitid(P_PID, id_t(process), &info, WSTOPPED | WEXITED | WNOWAIT) == 0 else {
            throw Fault("process \(process) cannot be waited for: errno \(errno)")
        }
        guard unsafe info.si_code == CInt(CLD_STOPPED) else { return false }
        kill(process, signal)
        // What is told to go on before its tracer let go of it stands still again: it is told until it has ended.
        repeat {
            kill(process, SIGCONT)
            sched_yield()
            unsafe info.si_signo = 0
            unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT | WNOHANG)
        } while unsafe info.si_signo == 0
        return true
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
