internal import Core

/// A line of chrony's configuration that names a PTP clock: `refclock PHC /dev/ptp0 poll 2`.
struct RefclockLine: Sendable, Equatable {
    /// File and line.
    let place: String
    /// A path, or since chrony 4.7 the name of a network interface.
    let device: String
    /// Chrony is told that the clock counts atomic time.
    let isAtomic: Bool
    /// Chrony measures it and never follows it.
    let isWatchedOnly: Bool
    /// It stands where chronyd takes no such line.
    let isMisplaced: Bool

    /// Nil where the words are no such line; those of a driver are told by case, options are not.
    init?(_ words: [String], at place: String, isMisplaced: Bool) {
        guard words.count >= 3, words[0].lowercased() == "refclock", words[1] == "PHC" else { return nil }
        // `/dev/ptp0:nocrossts:pin=1`
        let device = words[2].prefix { $0 != ":" }
        guard !device.isEmpty else { return nil }
        let options = Self.options(words[3...])
        self.place = place
        self.device = String(device)
        self.isMisplaced = isMisplaced
        isAtomic = options.contains("tai")
        isWatchedOnly = options.contains("noselect")
    }

    var isInterface: Bool { !device.hasPrefix("/") }

    /// Without the values that are words of somebody's choosing: `refid TAI` says nothing of a time scale.
    private static func options(_ words: ArraySlice<String>) -> [String] {
        var options: [String] = []
        var isValue = false
        for word in words.map({ $0.lowercased() }) {
            if !isValue { options.append(word) }
            isValue = !isValue && ["refid", "lock"].contains(word)
        }
        return options
    }
}
