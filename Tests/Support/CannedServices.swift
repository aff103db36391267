public import Core

/// A service manager that answers from a text: one unit a line, or the failure of the asking.
///
/// `NAME ID LOAD ACTIVE SUB FILE PID [held-back]` with `-` for what is empty; `failure KIND REMEDY: DETAIL`.
/// A name that is not in the text is answered as not found.
public struct CannedServices: ServiceManager {
    private let readings: [UnitReading]
    private let failure: ServiceManagerFailure?

    /// Nil where a line is neither.
    public init?(_ text: String) {
        var (readings, failure): ([UnitReading], ServiceManagerFailure?) = ([], nil)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if let found = ServiceManagerFailure(canned: line) {
                failure = found
            } else if let reading = UnitReading(canned: line) {
                readings.append(reading)
            } else {
                return nil
            }
        }
        (self.readings, self.failure) = (readings, failure)
    }

    public init(_ readings: [UnitReading]) {
        (self.readings, failure) = (readings, nil)
    }

    public init(_ failure: ServiceManagerFailure) {
        (readings, self.failure) = ([], failure)
    }

    public func units(
        named names: [String], matching patterns: [String], by deadline: Deadline
    ) throws(ServiceManagerFailure) -> [UnitReading] {
        if let failure { throw failure }
        let named = names.map { name in
            readings.first { $0.name == name }
                ?? UnitReading(name: name, id: name, load: "not-found", active: "inactive", sub: "dead")
        }
        let matching = readings.filter { reading in
            patterns.contains { Self.takes($0, reading.id) }
        }
        return named + matching
    }

    private static func takes(_ pattern: String, _ name: String) -> Bool {
        let parts = pattern.split(separator: "*" as Character, omittingEmptySubsequences: false)
        return parts.count == 2 && name.hasPrefix(parts[0]) && name.hasSuffix(parts[1])
    }
}

extension UnitReading {
    fileprivate init?(canned line: Substring) {
        let words = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        guard words.count >= 7 else { return nil }
        self.init(
            name: words[0], id: words[1], load: words[2], active: words[3], sub: words[4], file: words[5],
            mainPID: Int(words[6]), wasHeldBack: words.last == "held-back")
    }
}

extension ServiceManagerFailure {
    fileprivate init?(canned line: Substring) {
        let halves = line.split(separator: ":", maxSplits: 1)
        let words = halves[0].split(separator: " ", maxSplits: 2)
        guard words.first == "failure", words.count == 3, halves.count == 2 else { return nil }
        let (detail, remedy) = (String(halves[1].dropFirst()), String(words[2]))
        switch words[1] {
        case "absent": self = .absent(detail)
        case "unreachable": self = .unreachable(detail, remedy: remedy)
        case "denied": self = .denied(detail, remedy: remedy)
        case "timed-out": self = .timedOut(detail, remedy: remedy)
        case "malformed": self = .malformed(detail, remedy: remedy)
        default: return nil
        }
    }
}
