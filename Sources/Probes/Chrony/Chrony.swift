internal import Core

/// Whether chronyd keeps this host's time, and how well.
struct Chrony: Probe {
    static let name = "chrony"

    static let about = About(
        "whether chronyd follows a source of time, how far off the clock may be, and who it asks",
        why: """
            It sees what 'chronyc tracking' shows as Normal: a clock that follows only itself, and sources that were \
            lost long ago. It asks chronyd by its own protocol, and starts chronyc only where it lacks a right.
            """)

    var method = ChronyMethod.auto
    var addresses = [ChronyAddress("127.0.0.1"), ChronyAddress("::1")]
    var port = 323
    var socket = FilePath("/run/chrony/chronyd.sock")
    var answerWithin = Duration.seconds(1)
    var grace = Duration.seconds(600)
    var maxOffset = Duration.milliseconds(100)
    var maxError = Duration.seconds(1)
    var warnAge = Duration.seconds(1025)
    var maxAge = Duration.seconds(3600)
    var maxStratum = 4
    var minSources = 1
    var enoughSources = 2

    var checks: [Check<ChronyFinding>] {
        [
            reachableCheck, synchronisedCheck, offsetCheck, errorBoundCheck, freshnessCheck, stratumCheck,
            sourcesCheck, leapCheck,
        ]
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> ChronyFinding {
        let contact = try contact(context)
        return ChronyFinding(
            now: context.now, contact: contact, process: process(contact, context), kernel: Self.kernel(context),
            limits: ages)
    }

    var ages: ChronyAgeLimits { ChronyAgeLimits(warn: warnAge, fail: max(warnAge, maxAge)) }

    /// Where chronyd writes its process's number, beside its socket.
    var pidFile: String { "\(socket.directory)/chronyd.pid" }

    /// The whole of /proc is looked through only where the answer turns on how long chronyd has run.
    private func process(_ contact: ChronyContact, _ context: ProbeContext) -> ChronydProcess? {
        if let process = Chronyd.named(by: pidFile, context.files) { return process }
        if case .answered(let report) = contact, report.sync(at: context.now, ages) == .synchronised { return nil }
        guard case .running(let process) = Chronyd(lookingThrough: context.files, until: context.deadline) else {
            return nil
        }
        return process
    }

    private static func kernel(_ context: ProbeContext) -> ChronyPart<ClockDiscipline> {
        do throws(TimekeepingFailure) { return .told(try context.timekeeping.discipline()) } catch {
            return .untold(error.why)
        }
    }
}
