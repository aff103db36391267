/// A configured probe with its types erased; the typed finding lives and dies inside ``look``.
public struct RunnableProbe: Sendable {
    public let name: ComponentName
    public private(set) var schedule: Schedule
    let look: @Sendable (ProbeContext) -> (outcome: Report.Outcome, remarks: [String])
    let examine: @Sendable (ProbeContext) -> [Need]
    /// The settings with the values they have; made when asked for, for a run does not need them.
    public let settings: @Sendable () -> [SettingDescription]

    /// The same without waiting for confirmation: for a caller that counts how often it asked by itself.
    public var unconfirmed: RunnableProbe {
        var copy = self
        copy.schedule.confirm = 1
        return copy
    }

    package init<P: Probe>(_ probe: P, name: ComponentName, schedule: Schedule) {
        self.name = name
        self.schedule = schedule
        look = { context in
            do throws(ProbeFailure) {
                let finding = try probe.observe(context)
                let verdicts = probe.checks.map { check in
                    let judgement = check.judge(finding)
                    return Verdict(check: check.name, status: judgement.status, reason: judgement.reason)
                }
                var bounds = FactBounds()
                let outcome = Report.Outcome.observed(
                    facts: bounds.bounded(finding.fields), verdicts: bounds.bounded(verdicts))
                return (outcome, bounds.remarks)
            } catch {
                return (.failed(error), [])
            }
        }
        examine = probe.needs
        settings = { schedule.current + probe.current }
    }
}
