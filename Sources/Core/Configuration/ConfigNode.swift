/// A configuration as a tree, before its settings have types; every node knows its place.
public struct ConfigNode: Sendable, Equatable {
    public let mark: Mark
    public let content: Content

    public init(_ content: Content, at mark: Mark) {
        self.mark = mark
        self.content = content
    }

    public indirect enum Content: Sendable, Equatable {
        /// - Parameter isPlain: Written without quotes.
        case scalar(String, isPlain: Bool)
        case list([ConfigNode])
        case map([Entry])
    }

    public struct Entry: Sendable, Equatable {
        public let key: String
        public let mark: Mark
        public let value: ConfigNode

        public init(key: String, mark: Mark, value: ConfigNode) {
            self.key = key
            self.mark = mark
            self.value = value
        }
    }
}

extension ConfigNode {
    /// The pairs of a map; nothing else has any.
    public var entries: [Entry] {
        if case .map(let entries) = content { entries } else { [] }
    }

    /// A short name for what stands here, for "is …, not …".
    var shown: String {
        switch content {
        case .scalar("", isPlain: true): "nothing"
        case .scalar(let text, _): "'\(text.count > 40 ? text.prefix(40) + "…" : text[...])'"
        case .list: "a list"
        case .map: "a group of settings"
        }
    }

    func complaint(wants shape: String) -> Complaint {
        Complaint(mark, wants: shape, shown: shown)
    }

    func text(or shape: String) throws(Complaint) -> String {
        guard case .scalar(let text, _) = content else { throw complaint(wants: shape) }
        return text
    }
}
