internal import Core

/// Asks everything over one channel: what concerns all, then each source, then the names.
struct ChronySurvey {
    private var client: ChronyClient
    private var gaps: [String] = []

    /// More than any host has; each costs two questions.
    private static let mostSources = 256

    init(_ client: ChronyClient) {
        self.client = client
    }

    mutating func report(by way: DatagramAddress) throws(ChronyObstacle) -> ChronyReport {
        let answers = client.ask([.tracking, .activity, .sourceCount])
        let tracking = try Self.read(answers[0], "tracking", ChronyTracking.init)
        let activity = part(answers[1], "activity", ChronyActivity.init)
        let count = part(answers[2], "sources") { reader throws(ChronyMisfit) in
            var reader = reader
            return Int(try reader.u32())
        }
        let sources = sources(count)
        return ChronyReport(
            tracking: tracking, activity: activity, sources: sources,
            untoldSources: (count.value ?? 0) - (sources.value?.count ?? 0), way: "\(way)",
            version: Int(ChronyQuestion.version), gaps: gaps)
    }

    private mutating func sources(_ count: ChronyPart<Int>) -> ChronyPart<[ChronySource]> {
        switch count {
        case .untold(let why): return .untold(why)
        case .told(let count):
            if count > Self.mostSources {
                gaps.append("sources: there are \(count), the first \(Self.mostSources) are told")
            }
            let sources = sources(0..<min(count, Self.mostSources))
            return count > 0 && sources.isEmpty ? .untold(gaps.last ?? "") : .told(named(sources))
        }
    }

    /// One that was taken away since they were counted costs no other.
    private mutating func sources(_ indices: Range<Int>) -> [ChronySource] {
        let answers = client.ask(indices.map { .source($0) } + indices.map { .statistics($0) })
        return indices.compactMap { index in
            guard var source = part(answers[index], "source \(index)", ChronySource.init).value else { return nil }
            source.statistics =
                part(answers[indices.count + index], "statistics of \(source.address)", ChronyStatistics.init).value
            return source
        }
    }

    /// Adds the names of the configuration, which chronyd knows since 4.0 and an administrator may keep to themselves.
    private mutating func named(_ sources: [ChronySource]) -> [ChronySource] {
        let servers = sources.indices.filter { sources[$0].mode != .referenceClock }
        let answers = client.ask(servers.map { .name(sources[$0].host) })
        var named = sources
        for (index, answer) in zip(servers, answers) {
            named[index].name =
                part(answer, "name of \(sources[index].address)") { reader throws(ChronyMisfit) in
                    var reader = reader
                    return String(decoding: try reader.bytes(256).prefix { $0 != 0 }, as: UTF8.self)
                }.value
        }
        return named
    }

    private mutating func part<Value>(
        _ answer: ChronyAnswer, _ what: String, _ meaning: (ChronyReader) throws(ChronyMisfit) -> Value
    ) -> ChronyPart<Value> {
        do throws(ChronyObstacle) {
            return .told(try Self.read(answer, what, meaning))
        } catch {
            gaps.append("\(what): \(error)")
            return .untold("\(error)")
        }
    }

    private static func read<Value>(
        _ answer: ChronyAnswer, _ what: String, _ meaning: (ChronyReader) throws(ChronyMisfit) -> Value
    ) throws(ChronyObstacle) -> Value {
        switch answer {
        case .failed(let obstacle): throw obstacle
        case .body(let reader):
            do throws(ChronyMisfit) { return try meaning(reader) } catch {
                throw .garbled("the answer to '\(what)' makes no sense: \(error.why)")
            }
        }
    }
}
