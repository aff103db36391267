private import CYAML

/// Reads one YAML document into a tree, without anything that could surprise or explode.
///
/// Anchors, aliases, tags and further documents are refused: no configuration of ours needs them,
/// and a few lines of aliases can stand for gigabytes.
public struct YAMLReader: ~Copyable {
    private static let depthLimit = 32
    private static let nodeLimit = 100_000

    private var parser: YAMLParser
    private var nodes = 0

    /// - Returns: nil for a document without any content.
    public static func read(_ bytes: [UInt8]) throws(YAMLFailure) -> YAMLNode? {
        // The mark that some editors put in front is no content.
        let bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
        var reader = YAMLReader(parser: try YAMLParser(bytes))
        return try reader.document()
    }

    private init(parser: consuming YAMLParser) {
        self.parser = parser
    }

    private mutating func document() throws(YAMLFailure) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: return root
            case .documentStart:
                guard root == nil else { throw event.failure("a second document begins here, a file has one") }
                root = try node(at: try parser.next(), depth: 1)
            case .scalar, .alias, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd:
                throw event.failure("this cannot stand here")
            }
        }
    }

    private mutating func node(at event: YAMLEvent, depth: Int) throws(YAMLFailure) -> YAMLNode? {
        nodes += 1
        guard nodes <= Self.nodeLimit else { throw event.failure("there are more than \(Self.nodeLimit) values") }
        guard depth <= Self.depthLimit else { throw event.failure("nested more than \(Self.depthLimit) deep") }
        if event.hasAnchor { throw event.failure("anchors (&name) are not used here: write the value out") }
        if event.hasTag { throw event.failure("tags (!name) are not used here: the setting knows its type") }

        switch event.kind {
        case .scalar(let text, let isPlain):
            // An empty document is announced as one empty plain scalar.
            if depth == 1, isPlain, text.isEmpty { return nil }
            return YAMLNode(.scalar(text, isPlain: isPlain), event)
        case .sequenceStart: return YAMLNode(.list(try list(depth)), event)
        case .mappingStart: return YAMLNode(.map(try map(depth)), event)
        case .alias: throw event.failure("aliases (*name) are not used here: write the value out")
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            throw event.failure("this cannot stand here")
        }
    }

    private mutating func list(_ depth: Int) throws(YAMLFailure) -> [YAMLNode] {
        var list: [YAMLNode] = []
        while true {
            let event = try parser.next()
            if event.kind == .sequenceEnd { return list }
            if let node = try node(at: event, depth: depth + 1) { list.append(node) }
        }
    }

    private mutating func map(_ depth: Int) throws(YAMLFailure) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try parser.next()
            if event.kind == .mappingEnd { return entries }
            guard case .scalar(let key, _)? = try node(at: event, depth: depth + 1)?.content else {
                throw event.failure("a key must be a text")
            }
            if let first = lines[key] { throw event.failure("'\(key)' is given twice (first in line \(first))") }
            lines[key] = event.line
            guard let value = try node(at: try parser.next(), depth: depth + 1) else {
                throw event.failure("'\(key)' has no value")
            }
            entries.append(YAMLNode.Entry(key: key, line: event.line, column: event.column, value: value))
        }
    }
}
