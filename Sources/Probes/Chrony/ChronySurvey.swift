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
        let sources: ChronyPart<[ChronySource]>
        do throws(ChronyObstacle) {
            let count = try Self.read(answers[2], "sources") { reader throws(ChronyMisfit) in
                var reader = reader
                return Int(try reader.u32())
            }
            sources = .told(try self.sources(count))
        } catch {
            sources = .untold("\(error)")
            gaps.append("sources: \(error)")
        }
        return ChronyReport(
            tracking: tracking, activity: activity, sources: sources, way: "\(way)",
            version: Int(ChronyQuestion.version), gaps: gaps)
    }

    private mutating func sources(_ count: Int) throws(ChronyObstacle) -> [ChronySource] {
        if count > Self.mostSources {
            gaps.append("sources: there are \(count), the first \(Self.mostSources) are told")
        }
        let indices = 0..<min(count, Self.mostSources)
        let answers = client.ask(indices.map { .source($0) } + indices.map { .statistics($0) })
        var sources: [ChronySource] = []
        for index in indices {
            var source = try Self.read(answers[index], "source \(index)", ChronySource.init)
            source.statistics =
                part(answers[indices.count + index], "statistics of \(source.address)", ChronyStatistics.init).value
            sources.append(source)
        }
        return named(sources)
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
