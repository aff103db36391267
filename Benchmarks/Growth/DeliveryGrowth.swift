private import Core
private import Ledger
private import Linux
private import Machine
private import Sinks

/// How fast a sink that was down catches up, and whether the memory it takes grows with what it is owed.
struct DeliveryGrowth {
    let figures: Figures
    let directory: Workplace

    func measure() async throws {
        figures.heading("owed runs of 2 reports into the file sink (a run, runs a second, peak resident memory)")
        let newest = 100_000
        do {
            var past = try Past(of: ImaginedHost(probes: 2), path: "\(directory.memory)/owed.db")
            _ = try past.write(runs: newest) { _ in }
        }
        let ledger = try directory.settle("owed.db")
        let configuration = try configuration()
        var peaks: [Int: Int] = [:]
        for count in [1, 100, 1000, 10_000, newest] {
            try owe(count, of: newest, in: ledger)
            Meter.forgetPeak()
            let began = ContinuousClock.now
            let taken = try await deliver(from: ledger, configuration)
            let time = began.duration(to: .now)
            guard taken == count else { throw Shortfall(wanted: count, taken: taken) }
            peaks[count] = try Meter.peak
            figures.figure(
                "\(count) owed", (time / count).brief, "\(Int((Double(count) / time.seconds).rounded()))/s",
                "\(try Meter.peak) KiB")
        }
        figures.note("peak of \(newest) above that of 1000: \((peaks[newest] ?? 0) - (peaks[1000] ?? 0)) KiB")
    }

    private struct Shortfall: Error {
        let wanted: Int
        let taken: Int
    }

    private func configuration() throws -> Configuration {
        let text = "path: \(directory.disk)/audit.jsonl\nlimit: 1h\nkeep_for: 366d\nkeep_at_most: 1000000\n"
        try FileTree().makeDirectory("\(directory.disk)/etc/sinks.d", mode: 0o750)
        try LogFile("\(directory.disk)/etc/sinks.d/file.yaml", mode: 0o640).append(Array(text.utf8))
        let source = ConfigurationSource(
            files: MachineFiles(), layers: ["\(directory.disk)/etc"], parse: YAMLConfiguration.parse)
        return try ConfigurationLoader(source: source, probes: [], sinks: sinkCatalog).load().get()
    }

    /// Puts the sink's place so many runs before the end.
    private func owe(_ count: Int, of newest: Int, in ledger: String) throws {
        var database = try Database(ledger, .readWrite)
        try database.change(
            """
            INSERT OR REPLACE INTO sink (name, settled, enrolled, dropped, dropped_told, refused, refused_told, error)
            VALUES ('file', ?, 1, 0, 0, 0, 0, '')
            """, [.integer(newest - count)])
    }

    private func deliver(from path: String, _ configuration: Configuration) async throws -> Int {
        let files = MachineFiles()
        let host = Host(name: "bench", clock: MachineClock(files: files), files: files, threads: MachineThreads())
        var general = configuration.general
        general.limit = .seconds(3600)
        let catchUp = CatchUp(
            host: host, tiers: configuration.tiers, sinks: configuration.enabledSinks, general: general)
        let deliveries = try await catchUp.deliver(AuditRequest()) { () throws(LedgerFailure) in
            try SQLiteLedger(path: path)
        }.get()
        return deliveries.reduce(0) { $0 + $1.taken }
    }
}
