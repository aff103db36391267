internal import Core

/// One clock that answers what a test wrote down for it.
struct FakePTPClock {
    private(set) var numbers = (major: 250, minor: 0)
    private(set) var capabilities = PTPClockCapabilities()
    private(set) var samples: [PTPClockSample] = []
    private(set) var failure: PTPClockFailure?

    /// Takes the words of a line after the path, and says whether they mean anything.
    mutating func take(_ word: String, _ rest: ArraySlice<String>) -> Bool {
        if word == "is" { return describe(rest) }
        if word == "fails" { return fail(rest.joined(separator: " ")) }
        let times = rest.compactMap { Self.duration($0) }
        guard let method = PTPClockSample.Method(rawValue: word), times.count == 4, rest.count == 4 else {
            return false
        }
        samples.append(
            PTPClockSample(method: method, device: times[0], system: times[1], raw: times[2], window: times[3]))
        return true
    }

    private mutating func describe(_ words: ArraySlice<String>) -> Bool {
        let parts = (words.first ?? "").split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return false }
        numbers = (parts[0], parts[1])
        return words.dropFirst().allSatisfy { word in
            let pair = word.split(separator: "=")
            guard pair.count == 2, let count = Int(pair[1]) else { return false }
            switch pair[0] {
            case "max_adjustment": capabilities.maxAdjustment = count
            case "pins": capabilities.pins = count
            case "external_timestamps": capabilities.externalTimestamps = count
            case "periodic_outputs": capabilities.periodicOutputs = count
            case "pps": capabilities.hasPPS = count != 0
            case "cross_timestamps": capabilities.hasCrossTimestamps = count != 0
            default: return false
            }
            return true
        }
    }

    private mutating func fail(_ word: String) -> Bool {
        switch word {
        case "dangling": failure = .danglingLink
        case "file": failure = .notCharacterDevice(kind: "a file")
        case "watchdog": failure = .notPTP(why: "its number belongs to the driver 'watchdog'")
        case "not_ptp": failure = .notPTP(why: "it does not answer as one")
        case "no_driver": failure = .noDriver
        case "denied": failure = .denied(why: "permission denied")
        case "forbidden": failure = .forbidden(why: "operation not permitted")
        case "gone": failure = .gone
        case "unreadable": failure = .unreadable(why: "input/output error")
        default: return false
        }
        return true
    }

    /// `-1.5` or `1763650051.354972001`, to the nanosecond.
    private static func duration(_ text: String) -> Duration? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, let seconds = Int64(whole), parts.count <= 2 else { return nil }
        let digits = parts.count == 2 ? parts[1] : ""
        guard digits.count <= 9, let nanoseconds = Int64(digits + String(repeating: "0", count: 9 - digits.count))
        else { return nil }
        let duration = Duration.seconds(seconds) + .nanoseconds(nanoseconds)
        return isNegative ? .zero - duration : duration
    }
}
