internal import Core

extension Setup {
    /// One run, with the line that says what it waits for, and the kernel to end it where nothing else can.
    func audit(
        _ request: AuditRequest, probes: [RunnableProbe], sinks: [RunnableSink], ledger: LedgerAccess
    ) async -> AuditResult {
        let general = configuration.general
        let audit = Audit(
            host: host, probes: probes, sinks: sinks, tiers: configuration.tiers, general: general, ledger: ledger)
        Watchdog.watch(general.limit)
        let line = WaitingLine.make()
        let result = await audit.run(request, waiting: line?.waiting)
        line?.clear()
        Watchdog.rest()
        if let trouble = result.trouble { Screen.error.remark("the ledger: \(trouble)") }
        return result
    }
}
