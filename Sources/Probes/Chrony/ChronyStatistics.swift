internal import Core

/// What chronyd makes of the samples of one source.
struct ChronyStatistics: Sendable, Equatable, Reportable {
    let samples: Int
    let runs: Int
    let span: Duration
    let residualFrequency: Double
    let skew: Double
    let offset: Duration
    let deviation: Duration
    /// Which chronyc does not print.
    let error: Duration?

    var fields: [Field] {
        Field("samples", samples)
        Field("runs", runs)
        Field("span", span)
        Field("residual_freq", residualFrequency, .partsPerMillion)
        Field("skew", skew, .partsPerMillion)
        Field("estimated_offset", offset)
        Field("std_dev", deviation)
        if let error { Field("estimated_error", error) }
    }
}

extension ChronyStatistics {
    init(_ reader: ChronyReader) throws(ChronyMisfit) {
        var reader = reader
        _ = try reader.u32()
        _ = try reader.host()
        samples = Int(try reader.u32())
        runs = Int(try reader.u32())
        span = .seconds(Int(try reader.u32()))
        deviation = try reader.duration("the standard deviation")
        residualFrequency = try ChronyMisfit.finite(try reader.real(), "the residual frequency of a source")
        skew = try ChronyMisfit.finite(try reader.real(), "the skew of a source")
        offset = try reader.duration("the estimated offset")
        error = try reader.duration("the estimated error")
    }
}
