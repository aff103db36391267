internal import Core

// The names are those that charts already have; where two parts have the same, each is in a group of its own.
extension ChronyTracking: Reportable {
    var fields: [Field] {
        Field("reference_id", reference.hexadecimal)
        Field("reference_name", reference.name)
        Field("stratum", stratum)
        if let referenceTime { Field("ref_time", referenceTime) }
        Field("current_correction", correction)
        Field("last_offset", lastOffset)
        Field("rms_offset", rmsOffset)
        Field("frequency_ppm", frequency, .partsPerMillion)
        Field("residual_freq", residualFrequency, .partsPerMillion)
        Field("skew", skew, .partsPerMillion)
        Field("root_delay", rootDelay)
        Field("root_dispersion", rootDispersion)
        Field("update_interval", updateInterval)
        Field("leap_status", leap.rawValue)
    }
}

extension ChronyReport: Reportable {
    var fields: [Field] {
        Field("transport", way)
        if let version { Field("protocol_version", "\(version)") }
        if !detours.isEmpty { Field("transports_tried", detours) }
        if !gaps.isEmpty { Field("not_told", gaps) }
        if let activity = activity.value { Field.group("activity") { activity.fields } }
        if let sources = sources.value {
            Field("sources_total", sources.count)
            Field("sources_reachable", sources.filter(\.isReachable).count)
            Field.rows("sources", label: "source", sources, name: \.address, fields: { $0.fields })
        }
    }
}

extension ChronySource: Reportable {
    var fields: [Field] {
        if let name, name != address { Field("name", name) }
        Field("mode", mode.rawValue)
        Field("state", state.rawValue)
        Field("stratum", stratum)
        Field("poll", poll)
        Field("reach", String(reach, radix: 8))
        Field("reachability", Double(answered) / 8, .ratio)
        if let sinceSample {
            Field("since_sample", sinceSample)
            Field("offset", offset)
            Field("measured_offset", measuredOffset)
            Field("error", error)
        }
        if let statistics { Field.group("statistics") { statistics.fields } }
    }
}
