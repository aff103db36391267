internal import Core

extension ChronyTracking {
    init(csv line: ChronycLine) throws(ChronyMisfit) {
        guard let id = UInt32(line[0], radix: 16) else { throw line.misfit(0, "the reference ID") }
        guard let leap = ChronyLeap(rawValue: line[13]) else { throw line.misfit(13, "the leap status") }
        self.init(
            reference: ChronyReference(id: id, name: line[1]), stratum: try line.count(2, "the stratum"), leap: leap,
            referenceTime: try line.time(3, "the reference time"),
            correction: try line.duration(4, "the correction"), lastOffset: try line.duration(5, "the last offset"),
            rmsOffset: try line.duration(6, "the RMS offset"), frequency: try line.real(7, "the frequency"),
            residualFrequency: try line.real(8, "the residual frequency"), skew: try line.real(9, "the skew"),
            rootDelay: try line.duration(10, "the root delay"),
            rootDispersion: try line.duration(11, "the root dispersion"),
            updateInterval: try line.duration(12, "the update interval"))
    }
}

extension ChronySource {
    private static let modes: [String: Mode] = ["^": .server, "=": .peer, "#": .referenceClock]
    private static let states: [String: State] = [
        "*": .selected, "?": .notSelectable, "x": .falseticker, "~": .jittery, "+": .combined, "-": .notCombined,
    ]

    init(csv line: ChronycLine) throws(ChronyMisfit) {
        guard let mode = Self.modes[line[0]] else { throw line.misfit(0, "the mode of a source") }
        guard let state = Self.states[line[1]] else { throw line.misfit(1, "the state of a source") }
        let since = try line.count(6, "the age of a sample")
        self.init(
            host: .none, address: line[2], name: nil, mode: mode, state: state,
            stratum: try line.count(3, "the stratum of a source"), poll: try line.count(4, "the poll of a source"),
            reach: try line.count(5, "the reach of a source", radix: 8),
            sinceSample: since == UInt32.max ? nil : .seconds(since), offset: try line.duration(7, "the offset"),
            measuredOffset: try line.duration(8, "the measured offset"), error: try line.duration(9, "the error"),
            statistics: nil)
    }
}

extension ChronyStatistics {
    init(csv line: ChronycLine) throws(ChronyMisfit) {
        self.init(
            samples: try line.count(1, "the number of samples"), runs: try line.count(2, "the number of runs"),
            span: .seconds(try line.count(3, "the span of the samples")),
            residualFrequency: try line.real(4, "the residual frequency of a source"),
            skew: try line.real(5, "the skew of a source"), offset: try line.duration(6, "the estimated offset"),
            deviation: try line.duration(7, "the standard deviation"), error: nil)
    }
}
