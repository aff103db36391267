private import Glibc

/// How a process ended, and what it had to say.
struct Outcome: Sendable {
    let end: End
    let output: String
    let error: String

    enum End: Sendable, Equatable {
        case code(Int)
        case signal(Int)

        /// As `waitpid` tells it.
        init(status: CInt) {
            let signal = Int(status & 0x7f)
            self = signal == 0 ? .code(Int(status >> 8 & 0xff)) : .signal(signal)
        }
    }

    /// Nil where a signal ended it.
    var code: Int? {
        if case .code(let code) = end { code } else { nil }
    }

    var outputLines: [Substring] { output.split(separator: "\n") }
    var errorLines: [Substring] { error.split(separator: "\n") }
}
