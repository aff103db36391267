internal import Core

/// Whether the PTP hardware clocks are there, run, and agree with the system's clock.
struct PHC: Probe {
    static let name = "phc"

    static let about = About(
        "whether PTP hardware clocks are there, advance at the right rate and agree with the system's clock",
        why: """
            It tells a clock that is missing from one that a sandbox hides, one that stands still from one that works, \
            and one that counts atomic time from one that is wrong; a missing one keeps chronyd from starting.
            """)

    var devices = ClockSelection.auto
    var maxOffset = Duration.milliseconds(100)
    var maxRateError = 10_000
    var pause = Duration.milliseconds(20)
    var expectUsed = true

    static var settings: [Setting<Self>] {
        [
            Setting(
                "devices", \.devices,
                "The clocks to look at; auto is those that chrony's configuration names and those the kernel has."),
            Setting(
                "max_offset", \.maxOffset,
                "Largest accepted distance of a wanted clock from the system's clock, either sign, after the 37 s of TAI.",
                within: .microseconds(1) ... .seconds(10)),
            Setting(
                "max_rate_error_ppm", \.maxRateError,
                "Largest accepted error of a clock's rate in parts per million, either sign.", within: 1...500_000),
            Setting(
                "pause", \.pause,
                "Time between the two readings that tell a clock's rate; a shorter one tells it less exactly.",
                within: .milliseconds(1) ... .seconds(1)),
            Setting(
                "expect_used", \.expectUsed, "Whether chrony must use the clocks that 'devices' lists."),
        ]
    }

    var checks: [Check<PHCFinding>] {
        [presentCheck, readableCheck, runningCheck, offsetCheck, usedCheck]
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> PHCFinding {
        let finding = finding(context, pause: pause)
        guard finding.devices.isEmpty else { return finding }
        throw finding.emptiness
    }

    /// What there is to see, perhaps nothing.
    func finding(_ context: ProbeContext, pause: Duration) -> PHCFinding {
        let refclocks = RefclockSurvey(context.files)
        let kernel = KernelClocks(context.files)
        let wishes = ClockWishes(devices, refclocks.lines, kernel, context.files).wishes
        let answers = context.ptpClocks.readings(
            of: wishes.compactMap(\.path), pause: pause, until: context.deadline)
        var next = answers.makeIterator()
        let lead = wishes.isEmpty ? 0 : context.ptpClocks.atomicLead
        let devices = wishes.map { wish in
            let answer = wish.path == nil ? nil : next.next()
            return ClockDevice(wish, answer, kernel, lead: lead, maxRateError: maxRateError, context.files)
        }
        return PHCFinding(devices: devices, refclocks: refclocks, kernel: kernel, atomicLead: lead)
    }
}
