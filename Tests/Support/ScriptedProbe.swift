public import Core

/// A probe that answers as a test tells it to.
public struct ScriptedProbe: Probe {
    public static let name = "scripted"
    public static let about = About("what a test wants", why: "It stands in for every probe.")
    public static var settings: [Setting<Self>] { [] }

    public struct Finding: Reportable {
        public var facts: [Field]
        public var judgements: [Judgement]

        public init(facts: [Field] = [], judgements: [Judgement] = [.ok("all is well")]) {
            self.facts = facts
            self.judgements = judgements
        }

        public var fields: [Field] { facts }
    }

    public var answer: @Sendable (ProbeContext) throws(ProbeFailure) -> Finding

    public init() {
        answer = { (_) throws(ProbeFailure) in Finding() }
    }

    public init(_ answer: @escaping @Sendable (ProbeContext) throws(ProbeFailure) -> Finding) {
        self.answer = answer
    }

    public func observe(_ context: ProbeContext) throws(ProbeFailure) -> Finding { try answer(context) }

    public var checks: [Check<Finding>] {
        [
            Check("first", Self.explanation) { $0.judgements.first ?? .ok("nothing to judge") },
            Check("second", Self.explanation) { $0.judgements.dropFirst().first ?? .ok("nothing more to judge") },
        ]
    }

    public func needs(_ context: ProbeContext) -> [Need] { [Need("nothing", .met)] }

    private static let explanation = Explanation(looksAt: "a test", matters: "a test", remedy: "a test")
}
