internal import Core

/// How many sources chronyd has in which condition.
struct ChronyActivity: Sendable, Equatable, Reportable {
    let online: Int
    let offline: Int
    let burstOnline: Int
    let burstOffline: Int
    let unresolved: Int

    init(_ reader: ChronyReader) throws(ChronyMisfit) {
        var reader = reader
        online = try reader.count("the number of sources online")
        offline = try reader.count("the number of sources offline")
        burstOnline = try reader.count("the number of bursts online")
        burstOffline = try reader.count("the number of bursts offline")
        unresolved = try reader.count("the number of unresolved names")
    }

    /// From the five numbers of `chronyc -c activity`.
    init(csv words: [Substring]) throws(ChronyMisfit) {
        let numbers = words.compactMap { Int($0) }.filter { $0 >= 0 }
        guard words.count == 5, numbers.count == 5 else { throw ChronyMisfit("the activity is no five numbers") }
        (online, offline, burstOnline, burstOffline, unresolved) =
            (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])
    }

    var fields: [Field] {
        Field("online", online)
        Field("offline", offline)
        Field("burst_online", burstOnline)
        Field("burst_offline", burstOffline)
        Field("unresolved", unresolved)
    }
}
