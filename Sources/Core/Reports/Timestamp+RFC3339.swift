// Always UTC and always six digits: one known receiver garbles a seventh.
extension Timestamp: CustomStringConvertible {
    public var description: String {
        let time = CivilTime(self)
        guard (0...9999).contains(time.year) else {
            // RFC 3339 has no such year; the nearest it can say keeps the order.
            return microseconds < 0 ? "0000-01-01T00:00:00.000000Z" : "9999-12-31T23:59:59.999999Z"
        }
        return "\(time.year.padded(4))-\(time.month.padded(2))-\(time.day.padded(2))"
            + "T\(time.hour.padded(2)):\(time.minute.padded(2)):\(time.second.padded(2))"
            + ".\(time.microsecond.padded(6))Z"
    }

    /// The same to the second, as a person reads it: `2026-11-20 14:47:31`.
    public var brief: String {
        let text = description
        return text.prefix(10) + " " + text.dropFirst(11).prefix(8)
    }
}

extension Timestamp {
    /// Reads `2026-11-20`, `2026-11-20 14:47`, `2026-11-20T14:47:31.354972Z`; always UTC.
    public init?(_ text: String) {
        let bare = text.hasSuffix("Z") ? text.dropLast() : text[...]
        let halves = bare.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard (1...2).contains(halves.count) else { return nil }

        let date = halves[0].split(separator: "-", omittingEmptySubsequences: false).map(Self.number)
        guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
            (1...9999).contains(year), (1...12).contains(month),
            (1...CivilTime.days(in: month, of: year)).contains(day)
        else { return nil }

        guard let (hour, minute, second, microsecond) = Self.clock(halves.count == 2 ? String(halves[1]) : "00:00")
        else { return nil }
        self =
            CivilTime(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond
            ).timestamp
    }

    private static func clock(_ text: String) -> (Int, Int, Int, Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts.count == 2 ? parts[1] : "0"
        guard (1...2).contains(parts.count), (1...6).contains(digits.count), let fraction = number(digits) else {
            return nil
        }
        let clock = parts[0].split(separator: ":", omittingEmptySubsequences: false).map(number)
        guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1],
            let second = clock.count == 3 ? clock[2] : 0,
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        let scale = [100_000, 10_000, 1000, 100, 10, 1][digits.count - 1]
        return (hour, minute, second, fraction * scale)
    }

    /// Digits only: `Int` alone would take a sign.
    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
}

extension Int {
    /// The digits with zeros in front, up to a width.
    package func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
