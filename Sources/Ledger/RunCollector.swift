internal import Core
internal import Linux

/// Puts rows back together into runs; the rows come in the order of the runs.
struct RunCollector {
    static let columns = """
        run.seq, run.id, run.host, run.started, run.elapsed, probe.name, probe.instance, report.time,
        report.elapsed, report.status, report.previous, report.since, report.age, report.gap, report.body
        """

    /// A run with a row that is not what was written.
    struct Damage: Equatable {
        let sequence: Int
        let text: String
    }

    private var collected: [Run] = []
    private(set) var damages: [Damage] = []

    /// The runs without those that are damaged.
    var runs: [Run] {
        collected.filter { run in !damages.contains { $0.sequence == run.sequence } }
    }

    mutating func add(_ row: DatabaseRow) {
        do throws(RecordDamage) {
            let report = try Self.report(row)
            if let last = collected.last, last.sequence == row.integer(0) {
                collected[collected.count - 1] = last.adding(report)
            } else {
                collected.append(try Self.run(row, [report]))
            }
        } catch {
            let damage = Damage(sequence: row.integer(0), text: "\(row.text(5)): \(error.text)")
            if damages.last?.sequence != damage.sequence { damages.append(damage) }
        }
    }

    static func run(_ row: DatabaseRow, _ reports: [Report]) throws(RecordDamage) -> Run {
        guard let id = RunID(bytes: row.blob(1)) else { throw RecordDamage("its id is not one") }
        return Run(
            id: id, sequence: row.integer(0), host: row.text(2), started: row.time(3),
            elapsed: .microseconds(row.integer(4)), reports: reports)
    }

    static func report(_ row: DatabaseRow) throws(RecordDamage) -> Report {
        let record = try ReportRecord(row.blob(14))
        guard let status = Status(rank: row.integer(9)) else { throw RecordDamage("its status is none") }
        let standing = Standing(
            status: status, previous: row.optionalInteger(10).flatMap(Status.init(rank:)), since: row.time(11),
            age: .microseconds(row.integer(12)), gap: .microseconds(row.integer(13)), pending: record.pending)
        return Report(
            probe: row.component(5, 6), time: row.time(7), elapsed: .microseconds(row.integer(8)),
            outcome: record.outcome, remarks: record.remarks, standing: standing)
    }
}

extension Run {
    fileprivate func adding(_ report: Report) -> Run {
        Run(id: id, sequence: sequence, host: host, started: started, elapsed: elapsed, reports: reports + [report])
    }
}
