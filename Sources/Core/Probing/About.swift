/// What a probe or a sink is for; the head of its page, its sample and its explanation.
public struct About: Sendable {
    public let summary: String
    public let why: String

    /// - Parameters:
    ///   - summary: One line without a full stop, as a list shows it.
    ///   - why: What it does that a person could not easily do, in a sentence or two.
    public init(_ summary: StaticString, why: StaticString) {
        self.summary = summary.description
        self.why = why.description
    }
}
