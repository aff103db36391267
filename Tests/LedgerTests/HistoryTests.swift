import TestSupport
import Testing

@testable import Core
@testable import Ledger

struct HistoryTests {
    private let notebook = Notebook()
    private let begin = Timestamp(microseconds: 1_763_650_051_354_972)

    /// Ten runs five minutes apart; chrony fails in runs 4 to 6, modules is always well.
    private func written() throws -> SQLiteReader {
        guard notebook.folder.names().isEmpty else { return try SQLiteReader(path: notebook.path) }
        let ledger = try notebook.open()
        for number in 1...10 {
            let chrony: Status = (4...6).contains(number) ? .fail : .ok
            let before: Status? = number == 1 ? nil : (5...7).contains(number) ? .fail : .ok
            try notebook.run(
                ledger,
                [
                    Sample.report(chrony, probe: "chrony", previous: before),
                    Sample.report(.ok, probe: "modules", previous: number == 1 ? nil : .ok),
                ])
        }
        return try SQLiteReader(path: notebook.path)
    }

    private func asked(_ change: (inout HistoryQuery) -> Void) throws -> [String] {
        var query = HistoryQuery()
        change(&query)
        return try written().history(query).map { entry in
            guard case .report(let report, let run) = entry else { return "none" }
            return "\(run.sequence ?? 0) \(report.probe) \(report.status.rawValue)"
        }
    }

    @Test func `the newest comes first and the limit holds`() throws {
        #expect(try asked { $0.limit = 3 } == ["10 chrony ok", "10 modules ok", "9 chrony ok"])
    }

    @Test func `one probe can be asked for`() throws {
        let lines = try asked { $0.probes = [ComponentName("modules")] }
        #expect(lines == (1...10).reversed().map { "\($0) modules ok" })
    }

    @Test func `several probes can be asked for`() throws {
        let lines = try asked { query in
            query.probes = [ComponentName("modules"), ComponentName("chrony")]
            query.limit = 2
        }
        #expect(lines == ["10 chrony ok", "10 modules ok"])
    }

    @Test func `a probe that never reported has no history`() throws {
        #expect(try asked { $0.probes = [ComponentName("phc")] }.isEmpty)
    }

    @Test func `a status can be asked for`() throws {
        #expect(try asked { $0.statuses = [.fail] } == ["6 chrony fail", "5 chrony fail", "4 chrony fail"])
        #expect(try asked { $0.statuses = [.fail, .ok] }.count == 20)
        #expect(try asked { $0.statuses = [.unknown] }.isEmpty)
    }

    @Test func `changes alone can be asked for`() throws {
        let lines = try asked { query in
            query.changesOnly = true
            query.probes = [ComponentName("chrony")]
        }
        #expect(lines == ["7 chrony ok", "4 chrony fail", "1 chrony ok"])
    }

    @Test func `a span of time can be asked for, both ends included`() throws {
        let lines = try asked { query in
            query.since = begin.advanced(by: .seconds(2 * 300))
            query.until = begin.advanced(by: .seconds(4 * 300))
            query.probes = [ComponentName("modules")]
        }
        #expect(lines == ["4 modules ok", "3 modules ok", "2 modules ok"])
        #expect(try asked { $0.since = begin.advanced(by: .seconds(86_400)) }.isEmpty)
    }

    @Test func `one run can be asked for by its number and by its id`() throws {
        #expect(try asked { $0.run = .sequence(4) } == ["4 chrony fail", "4 modules ok"])
        let ledger = try notebook.open()
        let run = try notebook.run(ledger)
        var query = HistoryQuery()
        query.run = .id(run.id)
        #expect(try SQLiteReader(path: notebook.path).history(query).count == 1)
    }

    @Test func `a run that was never finished is part of the history`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger)
        _ = try notebook.begin(ledger)
        try notebook.run(ledger)
        _ = try notebook.begin(ledger)
        let entries = try SQLiteReader(path: notebook.path).history(HistoryQuery())
        #expect(entries.count == 4)
        #expect(unfinished(entries[0]) == [4, 1], "the newest may still be under way")
        #expect(unfinished(entries[2]) == [2, 0])
    }

    /// The place in the count, and whether it may still run; nothing for a report.
    private func unfinished(_ entry: HistoryEntry) -> [Int] {
        guard case .unfinished(let run, _, "host-a", let mayStillRun) = entry else { return [] }
        return [run.sequence, mayStillRun ? 1 : 0]
    }

    @Test func `an id with its three instances answers to its bare name`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger, ["a", "b", "c"].map { Sample.report(probe: "postfix", instance: $0) })
        var query = HistoryQuery()
        query.probes = [ComponentName("postfix")]
        #expect(try SQLiteReader(path: notebook.path).history(query).count == 3)
        query.probes = [ComponentName("postfix", instance: "b")]
        #expect(try SQLiteReader(path: notebook.path).history(query).count == 1)
    }

    @Test func `without a ledger it says so`() {
        #expect(throws: LedgerFailure.absent("/nonexistent/ledger.db")) {
            _ = try SQLiteReader(path: "/nonexistent/ledger.db")
        }
    }
}
