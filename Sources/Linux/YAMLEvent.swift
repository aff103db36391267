/// One step through a document.
struct YAMLEvent {
    let kind: Kind
    let line: Int
    let column: Int
    let hasAnchor: Bool
    let hasTag: Bool

    enum Kind: Equatable {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias
        case scalar(String, isPlain: Bool)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
    }

    func failure(_ text: String) -> YAMLFailure {
        YAMLFailure(text: text, line: line, column: column)
    }
}
