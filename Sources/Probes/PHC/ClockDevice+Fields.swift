internal import Core

extension ClockDevice: Reportable {
    var fields: [Field] {
        Field("state", state.word)
        Field("wanted", isWanted)
        Field("wanted_by", wish.reasons)
        Field("used_by_chrony", wish.refclocks.contains { !$0.isMisplaced && !$0.isWatchedOnly })
        if let why = fault?.why { Field("evidence", why) }
        if let kernelClock {
            Field("kernel_name", kernelClock.name)
            if let title = kernelClock.title { Field("clock_name", title) }
            if let interfaces = kernelClock.interfaces { Field("interfaces", interfaces) }
        }
        if let figures { figures.fields }
        if let capabilities { Field.group("capabilities") { capabilities.fields } }
    }
}

extension ClockFigures: Reportable {
    var fields: [Field] {
        if let time { Field("time", time) }
        Field("offset", offset)
        Field("offset_uncertainty", uncertainty)
        Field("method", sample.method.rawValue)
        Field("time_scale", scale.kind.rawValue)
        Field("residual", scale.residual)
        if let rate {
            Field("rate", rate.ratio, .ratio)
            Field("rate_error_ppm", rate.error, .partsPerMillion)
            Field("rate_uncertainty_ppm", rate.errorUncertainty, .partsPerMillion)
        }
    }
}

extension PTPClockCapabilities {
    fileprivate var fields: [Field] {
        [
            Field("max_adjustment_ppm", Double(maxAdjustment) / 1000, .partsPerMillion),
            Field("alarms", alarms),
            Field("external_timestamps", externalTimestamps),
            Field("periodic_outputs", periodicOutputs),
            Field("pins", pins),
            Field("pps", hasPPS),
            Field("cross_timestamps", hasCrossTimestamps),
            Field("adjusts_phase", adjustsPhase),
        ]
    }
}
