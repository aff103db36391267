/// A document as a tree; lines and columns begin at 1.
public struct YAMLNode: Sendable, Equatable {
    public let content: Content
    public let line: Int
    public let column: Int

    init(_ content: Content, _ event: YAMLEvent) {
        self.content = content
        line = event.line
        column = event.column
    }

    public indirect enum Content: Sendable, Equatable {
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case map([Entry])
    }

    public struct Entry: Sendable, Equatable {
        public let key: String
        public let line: Int
        public let column: Int
        public let value: YAMLNode
    }
}

/// Why a document could not be read, and where.
public struct YAMLFailure: Error, Sendable, Equatable {
    public let text: String
    public let line: Int
    public let column: Int
}
