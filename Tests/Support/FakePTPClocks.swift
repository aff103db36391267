public import Core

/// PTP clocks that answer what a test wrote down for them.
///
/// One line each piece:
///
///     tai 37
///     /dev/ptp0 is 250:0 max_adjustment=62499999 pins=4 pps=1
///     /dev/ptp0 extended DEVICE SYSTEM RAW WINDOW
///     /dev/ptp1 fails denied
///
/// All times are in seconds; a second line of times is the second reading. What is not named is not there.
public struct FakePTPClocks: HostPTPClocks {
    public private(set) var atomicLead = 0
    private var clocks: [String: FakePTPClock] = [:]

    /// A line that is none of these.
    public struct Mistake: Error {
        let line: String
    }

    public init(_ lines: [String] = []) throws(Mistake) {
        for line in lines where !line.isEmpty && !line.hasPrefix("#") {
            guard take(line.split(separator: " ").map(String.init)) else { throw Mistake(line: line) }
        }
    }

    public func readings(of devices: [String], pause: Duration, until deadline: Deadline) -> [PTPClockAnswer] {
        devices.map { path in
            guard let clock = clocks[path] else { return .failure(.absent) }
            if let failure = clock.failure { return .failure(failure) }
            guard let first = clock.samples.first else { return .failure(.unreadable(why: "no time is written down")) }
            let second = pause > .zero && clock.samples.count > 1 ? clock.samples[1] : nil
            return .success(
                PTPClockReading(
                    major: clock.numbers.major, minor: clock.numbers.minor, capabilities: clock.capabilities,
                    first: first, second: second))
        }
    }

    private mutating func take(_ words: [String]) -> Bool {
        guard words.count >= 2 else { return false }
        if words[0] == "tai", let lead = Int(words[1]) {
            atomicLead = lead
            return true
        }
        var clock = clocks[words[0]] ?? FakePTPClock()
        guard clock.take(words[1], words[2...]) else { return false }
        clocks[words[0]] = clock
        return true
    }
}
