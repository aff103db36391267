internal import Core

/// The parameters an operator wants to see, in the order they were written.
struct ExpectedParameters: Equatable {
    var entries: [ExpectedParameter] = []

    var isEmpty: Bool { entries.isEmpty }
}

extension ExpectedParameters: SettingValue {
    static var shape: String { "parameters with the values wanted of them such as {loop.max_loop: 8}" }

    init(_ node: ConfigNode) throws(Complaint) {
        guard case .map(let pairs) = node.content else {
            throw Complaint(node.mark, "this wants \(Self.shape)")
        }
        let texts = try NamedTexts(node)
        for (pair, entry) in zip(pairs, texts.entries) {
            guard let expected = ExpectedParameter(entry.name, value: entry.text) else {
                throw Complaint(
                    pair.mark,
                    "'\(entry.name.prefix(80))' is no parameter, which is written MODULE.PARAMETER such as loop.max_loop"
                )
            }
            guard !entries.contains(where: { $0.name == expected.name }) else {
                throw Complaint(pair.mark, "'\(expected.name)' comes twice: keep one")
            }
            entries.append(expected)
        }
    }

    var written: String {
        NamedTexts(entries.map { NamedTexts.Entry(name: $0.name, text: $0.value) }).written
    }
}
