private import Glibc
private import Linux

/// The built program, with a configuration and a state directory of the test's own.
struct Auditd {
    /// It lies beside the bundle of the tests, wherever that was built.
    static let path: String = {
        do {
            let bundle = try FileTree().target(ofLink: "/proc/self/exe")
            return "/" + bundle.split(separator: "/").dropLast().joined(separator: "/") + "/auditd"
        } catch {
            return "auditd"
        }
    }()

    /// The probes it knows, as it tells them itself.
    static let probes: [String] = {
        do {
            let workshop = try Workshop()
            return try Auditd(workshop).run("probes").outputLines.dropFirst().compactMap {
                $0.split(separator: " ").first.map(String.init)
            }
        } catch {
            return []
        }
    }()

    static var isRoot: Bool { geteuid() == 0 }

    let workshop: Workshop
    var state: String
    var config: String

    init(_ workshop: Workshop) {
        self.workshop = workshop
        state = workshop.path("state")
        config = workshop.path("config")
    }

    /// With no word of our own in the line.
    static func bare(_ words: String...) throws -> Outcome {
        try Program(words: [path] + words).run()
    }

    /// Runs it to its end; a wrapper is a program that is given this one to start.
    func run(
        _ words: String..., through wrapper: [String] = [], environment: [String] = [],
        output: Program.Output = .kept
    ) throws -> Outcome {
        try program(words, wrapper, environment, output).run()
    }

    func start(_ words: String..., through wrapper: [String] = []) throws -> RunningProgram {
        try program(words, wrapper, [], .kept).start()
    }

    private func program(
        _ words: [String], _ wrapper: [String], _ environment: [String], _ output: Program.Output
    ) -> Program {
        let line = wrapper + [Self.path] + words + ["--config", config, "--state", state]
        return Program(words: line, environment: environment, output: output)
    }
}

extension Auditd {
    /// Sets up the file sink on `audit.jsonl` in the workshop, and whatever else is given.
    func useFile(_ path: String = "audit.jsonl", _ settings: String...) throws {
        let lines = ["path: \(workshop.path(path))"] + settings
        try workshop.write("config/sinks.d/file.yaml", lines.joined(separator: "\n") + "\n")
    }

    /// Runs that must go well.
    func audit(times: Int = 1) throws {
        for _ in 0..<times {
            let outcome = try run("run", "--format", "none")
            guard outcome.code == 0 else { throw Fault("a run ended with \(outcome.end): \(outcome.error)") }
        }
    }

    /// The auditor's report of one more run.
    func selfReport() throws -> ReportLine { try selfReport(in: try run("run", "--format", "json")) }

    /// The auditor's report in what a run printed as JSON.
    func selfReport(in outcome: Outcome) throws -> ReportLine {
        let reports = try outcome.outputLines.map(ReportLine.init)
        guard let report = reports.last, report.probe == "auditor" else {
            throw Fault("the auditor did not report: \(outcome)")
        }
        return report
    }
}
