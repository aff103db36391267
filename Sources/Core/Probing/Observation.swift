/// What one observation of one probe came to, before it is seen together with earlier ones.
struct Observation: Sendable, Equatable {
    let probe: ComponentName
    let time: Timestamp
    let elapsed: Duration
    let outcome: Report.Outcome
    let remarks: [String]

    func report(standing: Standing) -> Report {
        Report(
            probe: probe, time: time, elapsed: elapsed, outcome: outcome, remarks: remarks, standing: standing)
    }
}
