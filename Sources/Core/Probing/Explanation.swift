/// What `explain` and the pages in `docs/` say of a check.
public struct Explanation: Sendable {
    public let looksAt: String
    public let matters: String
    public let remedy: String

    /// - Parameters:
    ///   - looksAt: The fact it judges and the limit, in a sentence.
    ///   - matters: What goes wrong for the host's users when nobody notices.
    ///   - remedy: What to do when it is not ok.
    public init(looksAt: StaticString, matters: StaticString, remedy: StaticString) {
        self.looksAt = looksAt.description
        self.matters = matters.description
        self.remedy = remedy.description
    }
}
