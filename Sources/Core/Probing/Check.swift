/// A named, pure judgement over a finding.
public struct Check<Finding>: Sendable {
    let name: String
    let explanation: Explanation
    let judge: @Sendable (Finding) -> Judgement

    public init(
        _ name: StaticString, _ explanation: Explanation, judge: @escaping @Sendable (Finding) -> Judgement
    ) {
        self.name = name.description
        self.explanation = explanation
        self.judge = judge
    }
}
