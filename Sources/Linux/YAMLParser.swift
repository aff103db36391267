private import CYAML

/// The owner of one libyaml parser and of the bytes it reads.
@safe struct YAMLParser: ~Copyable {
    // libyaml keeps pointers into both, so neither may move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) throws(YAMLFailure) {
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: bytes.count)
        _ = unsafe input.initialize(from: bytes)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw YAMLFailure(text: "there is no memory to read it", line: 1, column: 1)
        }
        // Said outright, so that a mark at the start cannot turn it into UTF-16.
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe Self.event(event)
    }

    private static func event(_ event: yaml_event_t) -> YAMLEvent {
        var kind = YAMLEvent.Kind.streamEnd
        var (hasAnchor, hasTag) = (false, false)
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            kind = unsafe .scalar(
                String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
            (hasAnchor, hasTag) = unsafe (scalar.anchor != nil, scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            (hasAnchor, hasTag) =
                unsafe (event.data.sequence_start.anchor != nil, event.data.sequence_start.tag != nil)
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            (hasAnchor, hasTag) =
                unsafe (event.data.mapping_start.anchor != nil, event.data.mapping_start.tag != nil)
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: kind = .streamEnd
        }
        return unsafe YAMLEvent(
            kind: kind, line: event.start_mark.line + 1, column: event.start_mark.column + 1, hasAnchor: hasAnchor,
            hasTag: hasTag)
    }

    /// libyaml's complaint, in words for the person who wrote the file.
    private func failure() -> YAMLFailure {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "this cannot be read"
        if unsafe parser.pointee.error == YAML_READER_ERROR {
            return failure(atByte: unsafe Int(parser.pointee.problem_offset), problem)
        }
        let mark = unsafe parser.pointee.problem_mark
        let isTab = byte(inLine: Int(mark.line), column: Int(mark.column)) == UInt8(ascii: "\t")
        return YAMLFailure(
            text: isTab ? "a tab cannot indent YAML: use spaces" : "this is not YAML: \(problem)",
            line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    /// libyaml counts characters; of those in UTF-8 only the first byte is counted here too.
    private func byte(inLine line: Int, column: Int) -> UInt8? {
        let lines = unsafe Array(input).split(
            separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
        guard line < lines.count else { return nil }
        return lines[line].filter { $0 & 0xc0 != 0x80 }.dropFirst(column).first
    }

    private func failure(atByte offset: Int, _ problem: String) -> YAMLFailure {
        let before = unsafe Array(input.prefix(offset))
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        let text = problem.split(separator: " ").contains("UTF-8") ? "this is not UTF-8 text: \(problem)" : problem
        return YAMLFailure(text: text, line: line, column: column)
    }
}
