/// Breaks one call of a run to the system, the same one each time.
struct Strace {
    private static let calls = "%file,write,pwrite64,fsync,fdatasync,ftruncate,close"

    private let paths: [String]
    private let log: String

    /// Only calls on these paths count, or the program's own start would be most of them.
    init(on paths: [String], log: String) throws {
        self.paths = paths
        self.log = log
        do { _ = try Program(words: ["strace", "-V"]).run() } catch {
            throw Fault("strace is missing and this test is nothing without it: apt-get install strace (\(error))")
        }
    }

    /// The steps of one run: strace counts the calls of each thread, so these are the calls of the busiest.
    func steps(_ auditd: Auditd) throws -> ClosedRange<Int> {
        let outcome = try auditd.run("run", "--format", "none", through: words(nil, output: log))
        guard outcome.code == 0 else { throw Fault("strace cannot trace here: \(outcome.error)") }
        let lines = try auditd.workshop.text(of: "strace.log").split(separator: "\n")
        let calls = lines.filter { !$0.contains(" resumed>") && !$0.contains("+++") && !$0.contains("---") }
        let threads = Dictionary(grouping: calls) { $0.prefix { $0 != " " } }
        guard let count = threads.values.map(\.count).max() else { throw Fault("strace does not see the run") }
        return 1...count
    }

    /// Does a fault, such as `signal=SIGKILL` or `error=EIO`, to the call at that step.
    func run(_ auditd: Auditd, _ fault: String, at step: Int) throws -> Outcome {
        let wrapper = words("\(fault):when=\(step)", output: "/dev/null")
        return try auditd.run("run", "--format", "none", through: wrapper)
    }

    private func words(_ injection: String?, output: String) -> [String] {
        var words = ["strace", "-f", "-qq", "-o", output, "-e", "trace=\(Self.calls)"]
        for path in paths { words += ["-P", path] }
        if let injection { words += ["-e", "inject=\(Self.calls):\(injection)"] }
        return words
    }
}
