internal import Core

/// The sources counted, and what the numbers mean.
struct ChronyCensus {
    private let sources: [ChronySource]
    private let reachable: [ChronySource]
    private let activity: ChronyActivity?

    init(_ sources: [ChronySource], _ activity: ChronyActivity?) {
        self.sources = sources
        self.activity = activity
        reachable = sources.filter(\.isReachable)
    }

    var title: String {
        "\(reachable.count) of \(sources.count) sources \(sources.count == 1 ? "is" : "are") reachable"
    }

    /// The worst that is wrong; nil where all is well.
    func fault(fewest: Int, enough: Int) -> Judgement? {
        let liars = reachable.filter { $0.state == .falseticker }
        let lies = Self.names(liars) + (liars.count == 1 ? " is a falseticker" : " are falsetickers")
        if reachable.count < fewest { return .fail("\(title), the limit is \(fewest)\(silence): \(remedy)") }
        if !liars.isEmpty, liars.count == reachable.count {
            return .fail("\(lies), none of the reachable sources is believed: see 'chronyc -n sources'")
        }
        if !liars.isEmpty { return .warn("\(lies), the limit is none: ask someone else in chrony.conf") }
        if !reachable.isEmpty, !reachable.contains(where: \.isFollowed) {
            return .warn("\(title) and none is selected, the least is 1: see 'chronyc -n selectdata'")
        }
        guard reachable.count < enough, !isOwnClock else { return nil }
        return .warn("\(title)\(lonely), \(enough) are enough: a source that cannot be compared may lie, add servers")
    }

    /// A reference clock of the host's own: it cannot be lost on the way.
    private var isOwnClock: Bool { reachable.contains { $0.mode == .referenceClock && $0.isFollowed } }

    private var lonely: String { reachable.count == 1 ? " (\(Self.names(reachable)))" : "" }

    private var silence: String {
        let silent = sources.filter { !$0.isReachable }
        return silent.isEmpty ? "" : " (silent: \(Self.names(silent)))"
    }

    private var remedy: String {
        if sources.isEmpty { return "name servers in chrony.conf" }
        if let activity, activity.offline > 0 {
            return "\(activity.offline) of them are set offline, 'chronyc online' asks them again"
        }
        if let activity, activity.unresolved > 0 {
            return "\(activity.unresolved) names are not resolved, see the name server"
        }
        return "see the network and the firewall for port 123"
    }

    private static func names(_ sources: [ChronySource]) -> String {
        sources.prefix(4).map(\.title).joined(separator: ", ")
            + (sources.count > 4 ? " and \(sources.count - 4) more" : "")
    }
}

extension ChronySource {
    fileprivate var isFollowed: Bool { state == .selected || state == .combined }
}
