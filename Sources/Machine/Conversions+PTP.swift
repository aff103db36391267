internal import Core
internal import Linux

extension PTPClockFailure {
    init(_ problem: PTPClockProblem) {
        self =
            switch problem {
            case .absent: .absent
            case .danglingLink: .danglingLink
            case .wrongKind(let kind): .notCharacterDevice(kind: kind.words)
            case .otherDevice(let driver): .notPTP(why: "its number belongs to the driver '\(driver)'")
            case .notPTP: .notPTP(why: "it does not answer as one")
            case .noDriver: .noDriver
            case .denied(let error): .denied(why: error.description)
            case .forbidden(let error): .forbidden(why: error.description)
            case .gone: .gone
            case .failed(let error): .unreadable(why: error.description)
            }
    }
}

extension PTPClockCapabilities {
    init(_ answer: PTPCapabilities) {
        self.init()
        maxAdjustment = answer.maxAdjustment
        alarms = answer.alarms
        externalTimestamps = answer.externalTimestamps
        periodicOutputs = answer.periodicOutputs
        pins = answer.pins
        hasPPS = answer.hasPPS
        hasCrossTimestamps = answer.hasCrossTimestamps
        adjustsPhase = answer.adjustsPhase
    }
}

extension PTPClockSample {
    init(_ sample: PTPSample) {
        self.init(
            method: Method(sample.method), device: sample.device, system: sample.system, raw: sample.raw,
            rawUncertainty: sample.rawUncertainty, window: sample.window)
    }
}

extension PTPClockSample.Method {
    fileprivate init(_ method: PTPSample.Method) {
        self =
            switch method {
            case .precise: .precise
            case .extended: .extended
            case .plain: .plain
            case .read: .clockGettime
            }
    }
}
