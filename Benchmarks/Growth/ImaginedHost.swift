internal import Core

/// Ten probes of a host that does not exist, five minutes after five minutes.
///
/// Most are well; `p3` fails an hour a day, `p7` changes every 40 runs, `p8` was set up for the first day
/// alone, and `p9` failed to look now and then.
struct ImaginedHost {
    static let period = Duration.seconds(300)

    let probes: Int
    private var standings: [Int: Standing] = [:]
    private var count = 0
    private let first = Timestamp(microseconds: 1_780_000_000_000_000)

    init(probes: Int) {
        self.probes = probes
    }

    var reading: ClockReading {
        let passed = Self.period * count
        return ClockReading(wall: first.advanced(by: passed), sinceBoot: .seconds(60) + passed, boot: "imagined")
    }

    func start() -> RunStart {
        RunStart(id: RunID(at: reading.wall), host: "bench.example", reading: reading)
    }

    mutating func run(_ start: RunStart, at opening: Opening) -> Run {
        var reports: [Report] = []
        for probe in 0..<probes where probe != 8 || count < 288 { reports.append(report(probe)) }
        count += 1
        return Run(
            id: start.id, sequence: opening.sequence, host: start.host, started: start.reading.wall,
            elapsed: .milliseconds(5), reports: reports)
    }

    private mutating func report(_ probe: Int) -> Report {
        let outcome = outcome(probe)
        let (before, now) = (standings[probe], outcome.status)
        let stands = before?.status == now ? before : nil
        let standing = Standing(
            status: now, previous: before?.status, since: stands?.since ?? reading.wall,
            age: stands.map { $0.age + Self.period } ?? .zero, gap: before == nil ? .zero : Self.period)
        standings[probe] = standing
        return Report(
            probe: ComponentName("p\(probe)"), time: reading.wall, elapsed: .microseconds(400 + probe),
            outcome: outcome, remarks: [], standing: standing)
    }

    private func outcome(_ probe: Int) -> Report.Outcome {
        if probe == 9, count % 500 == 499 {
            return .failed(.unavailable("127.0.0.1:323 did not answer within 1s", remedy: "systemctl status chronyd"))
        }
        let isFailing = probe == 3 && count % 288 < 12
        let isWarning = probe == 7 && count / 40 % 2 == 1
        let verdicts = ["offset", "stratum", "leap", "skew", "source"].enumerated().map { index, check in
            let status: Status = index == 0 ? (isFailing ? .fail : isWarning ? .warn : .ok) : .ok
            return Verdict(
                check: check, status: status, reason: "the \(check) is +\(count % 97) ms, the limit is ±100 ms")
        }
        return .observed(facts: facts(probe), verdicts: verdicts)
    }

    private func facts(_ probe: Int) -> [Field] {
        let part = Double(count % 1000) / 1_000_000
        return [
            Field("sync_status", "synchronised"), Field("reference_id", "C0A80001"),
            Field("reference_name", "ntp\(probe).example"), Field("stratum", 3), Field("ref_time", reading.wall),
            Field("current_correction", 0.000012 + part, .seconds), Field("last_offset", -0.000031 - part, .seconds),
            Field("rms_offset", 0.000044 + part, .seconds), Field("frequency_ppm", -12.345 + part, .partsPerMillion),
            Field("root_delay", 0.0123 + part, .seconds), Field("update_interval", 64.2 + part, .seconds),
            Field("leap_status", "normal"),
        ]
    }
}
