internal import Core

/// How chronyd stands to its reference.
struct ChronyTracking: Sendable, Equatable {
    let reference: ChronyReference
    let stratum: Int
    let leap: ChronyLeap
    /// When the clock was last compared; nil where it never was.
    let referenceTime: Timestamp?
    /// What the clock lacks: positive where it is slow, behind NTP time.
    let correction: Duration
    /// The last comparison: positive where the clock was ahead.
    let lastOffset: Duration
    let rmsOffset: Duration
    let frequency: Double
    let residualFrequency: Double
    let skew: Double
    let rootDelay: Duration
    let rootDispersion: Duration
    let updateInterval: Duration
}

extension ChronyTracking {
    init(_ reader: ChronyReader) throws(ChronyMisfit) {
        var reader = reader
        reference = ChronyReference(id: try reader.u32(), host: try reader.host())
        stratum = Int(try reader.u16())
        leap = try ChronyLeap(wire: try reader.u16())
        referenceTime = try reader.time("the reference time")
        correction = try reader.duration("the correction")
        lastOffset = try reader.duration("the last offset")
        rmsOffset = try reader.duration("the RMS offset")
        frequency = try ChronyMisfit.finite(try reader.real(), "the frequency")
        residualFrequency = try ChronyMisfit.finite(try reader.real(), "the residual frequency")
        skew = try ChronyMisfit.finite(try reader.real(), "the skew")
        rootDelay = try reader.duration("the root delay")
        rootDispersion = try reader.duration("the root dispersion")
        updateInterval = try reader.duration("the update interval")
    }

    var distance: Duration { correction < .zero ? .zero - correction : correction }

    /// How far the clock can be from true time, if the servers tell the truth.
    var errorBound: Duration { distance + rootDispersion + rootDelay / 2 }

    /// How long ago the clock was compared; negative where that is in the future.
    func age(at now: Timestamp) -> Duration? {
        referenceTime.map { now.since($0) }
    }
}
