public import Core
private import Synchronization

/// Programs that write what was written before, and remember how they were called.
///
/// A line "/usr/bin/x 0" begins a program with what it ends with, "/usr/bin/x late" one that hangs; the lines after
/// it that begin with "| " are its output. Any other program does not exist.
public final class RecordedPrograms: HostPrograms {
    private let results: [String: Result<ProgramResult, ProgramFailure>]
    private let calls = Mutex<[[String]]>([])

    public init(_ lines: [String] = []) {
        var results: [String: Result<ProgramResult, ProgramFailure>] = [:]
        var path = ""
        for line in lines {
            if line.hasPrefix("| "), case .success(let result) = results[path] {
                let output = result.output + Array((line.dropFirst(2) + "\n").utf8)
                results[path] = .success(ProgramResult(code: result.code, output: output))
            } else if let words = Optional(line.split(separator: " ")), words.count == 2 {
                path = String(words[0])
                results[path] =
                    Int(words[1]).map { .success(ProgramResult(code: $0, output: [])) } ?? .failure(.late(path))
            }
        }
        self.results = results
    }

    /// The words of each call, the program first.
    public var called: [[String]] { calls.withLock { $0 } }

    public func run(
        _ path: String, _ arguments: [String], atMost limit: ByteCount, by deadline: Deadline
    ) throws(ProgramFailure) -> ProgramResult {
        calls.withLock { $0.append([path] + arguments) }
        guard let result = results[path] else { throw .absent(path) }
        return try result.get()
    }
}
