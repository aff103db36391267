internal import Core

/// What chronyd said or why it did not, beside what the kernel says.
struct ChronyFinding: Reportable {
    let now: Timestamp
    let contact: ChronyContact
    /// Nil where nothing names it; looked for by name only where that matters.
    let process: ChronydProcess?
    let kernel: ChronyPart<ClockDiscipline>
    let limits: ChronyAgeLimits

    var report: ChronyReport? {
        guard case .answered(let report) = contact else { return nil }
        return report
    }

    var fields: [Field] {
        if let report {
            Field("sync_status", report.sync(at: now, limits).rawValue)
            report.tracking.fields
            if let age = report.tracking.age(at: now) { Field("age", age) }
            Field("error_bound", report.tracking.errorBound)
            report.fields
        }
        if let process {
            Field.group("daemon") {
                Field("pid", "\(process.id)")
                if let age = process.age { Field("uptime", age) }
            }
        }
        switch kernel {
        case .told(let discipline): Field.group("kernel") { discipline.fields }
        case .untold(let why): Field("kernel_hidden_by", why)
        }
    }
}

extension ClockDiscipline {
    @FieldBuilder fileprivate var fields: [Field] {
        Field("marked_synchronised", isMarkedSynchronised)
        Field("max_error", greatestError)
        Field("estimated_error", estimatedError)
        Field("frequency_ppm", frequency, .partsPerMillion)
        if taiOffset != .zero { Field("tai_offset", taiOffset) }
    }
}
