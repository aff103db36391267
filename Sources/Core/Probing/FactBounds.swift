/// Keeps what a probe hands over within bounds, and says what it had to cut.
///
/// What daemons and queues say is data of any length; a probe that returns nonsense must not
/// cost a sink its memory or a reader the whole report.
struct FactBounds {
    static let textLimit = 4096
    static let listLimit = 1000
    static let depthLimit = 8

    private(set) var remarks: [String] = []

    mutating func bounded(_ fields: [Field]) -> [Field] {
        bounded(fields, path: "", depth: 1)
    }

    mutating func bounded(_ verdicts: [Verdict]) -> [Verdict] {
        verdicts.map { verdict in
            Verdict(
                check: verdict.check, status: verdict.status,
                reason: shortened(verdict.reason, "reason of \(verdict.check)"))
        }
    }

    private mutating func bounded(_ fields: [Field], path: String, depth: Int) -> [Field] {
        var seen: Set<String> = []
        var kept: [Field] = []
        for field in fields {
            let name = path.isEmpty ? field.key : "\(path).\(field.key)"
            guard seen.insert(field.key).inserted else {
                remark("\(name) came twice, the first was kept")
                continue
            }
            kept.append(Field(key: field.key, value: bounded(field.value, name, depth), measure: field.measure))
        }
        return kept
    }

    private mutating func bounded(_ value: Field.Value, _ name: String, _ depth: Int) -> Field.Value {
        switch value {
        case .flag, .integer, .time:
            return value
        case .real(let number):
            if !number.isFinite { remark("\(name) is not a finite number") }
            return value
        case .text(let text):
            return .text(shortened(text, name))
        case .texts(let texts):
            return .texts(counted(texts, name).map { shortened($0, name) })
        case .group(let fields):
            return .group(deepEnough(name, depth) ? bounded(fields, path: name, depth: depth + 1) : [])
        case .rows(let label, let rows):
            guard deepEnough(name, depth) else { return .rows(label: label, []) }
            return .rows(
                label: label,
                counted(rows, name).map { row in
                    Field.Row(
                        name: shortened(row.name, name), fields: bounded(row.fields, path: name, depth: depth + 1))
                })
        }
    }

    private mutating func deepEnough(_ name: String, _ depth: Int) -> Bool {
        guard depth >= Self.depthLimit else { return true }
        remark("\(name) is nested more than \(Self.depthLimit) deep, left out")
        return false
    }

    private mutating func counted<Element>(_ list: [Element], _ name: String) -> [Element] {
        guard list.count > Self.listLimit else { return list }
        remark("\(name) has \(list.count) entries, the first \(Self.listLimit) were kept")
        return Array(list.prefix(Self.listLimit))
    }

    private mutating func shortened(_ text: String, _ name: String) -> String {
        guard text.utf8.count > Self.textLimit else { return text }
        remark("\(name) has \(text.utf8.count) bytes, the first \(Self.textLimit) were kept")
        return String(decoding: text.utf8.prefix(Self.textLimit), as: UTF8.self)
    }

    private mutating func remark(_ text: String) {
        if remarks.count < 20, !remarks.contains(text) { remarks.append(text) }
    }
}
