import Machine
import Probes
import Sinks
import TestSupport
import Testing

@testable import Core

/// Every folder of `Cases/<probe>/<case>` is a host, a configuration and the reports expected of them.
struct CaseTests {
    @Test(arguments: try Case.all())
    func `reports what the case expects`(_ wanted: Case) throws {
        let (run, report) = try wanted.audit()
        try wanted.expect(JSONFormat.line(report, of: run) + "\n", in: "report.json")
        try wanted.expect(TextFormat.page(report), in: "report.txt")
        try wanted.expect(NagiosFormat.page(report), in: "report.nagios")
        try wanted.expect(CheckmkFormat.line(report), in: "report.checkmk")
    }

    @Test(arguments: probeCatalog.map(\.name))
    func `every probe has a case`(_ probe: String) throws {
        #expect(try Case.all().contains { $0.probe == probe })
    }
}

extension Case {
    /// Runs the probe once, at a time and under a number that are always the same.
    fileprivate func audit() throws -> (run: Run, report: Report) {
        let registration = try #require(probeCatalog.first { $0.name == probe })
        var complaints: [Complaint] = []
        let runnable = registration.make(ComponentName(probe), try settings(), &complaints)
        #expect(complaints.isEmpty)

        let now = try now()
        let context = ProbeContext(
            now: now, deadline: .after(.seconds(60)), files: try files(),
            ptpClocks: try ptpClocks(),
            sockets: try sockets(),
            programs: try programs(),
            timekeeping: try timekeeping(),
            services: try services())
        let (outcome, remarks) = runnable.look(context)
        let standing = Standing(status: outcome.status, previous: nil, since: now, age: .zero, gap: .zero)
        let report = Report(
            probe: runnable.name, time: now, elapsed: .microseconds(420), outcome: outcome, remarks: remarks,
            standing: standing)
        let id = RunID(high: 0x019a_a2c4_0000_7000, low: 0x8000_0000_0000_0001)
        let run = Run(
            id: id, sequence: 1842, host: "host.example", started: now, elapsed: .milliseconds(1), reports: [report])
        return (run, report)
    }
}
