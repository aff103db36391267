/// The host's programs, for the rare fact that no file, socket or bus call has.
public protocol HostPrograms: Sendable {
    /// Runs a program to its end and takes what it writes to both of its outputs.
    ///
    /// Whoever is not done by the deadline, or writes more than `limit`, is killed with all that it started.
    func run(
        _ path: String, _ arguments: [String], atMost limit: ByteCount, by deadline: Deadline
    ) throws(ProgramFailure) -> ProgramResult
}

/// What a program came to.
public struct ProgramResult: Sendable, Equatable {
    /// What it ended with; 128 and the number of the signal where one ended it, as in a shell.
    public let code: Int
    public let output: [UInt8]

    public init(code: Int, output: [UInt8]) {
        self.code = code
        self.output = output
    }
}
