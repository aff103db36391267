import Core

/// The questions of one address with their answers.
struct RecordedExchange: Sendable {
    let failure: SocketFailure?
    private var turns: [(question: String, answers: [String])] = []

    init(failure: SocketFailure?) {
        self.failure = failure
    }

    mutating func expect(_ question: String) {
        turns.append((question, []))
    }

    mutating func answer(_ answer: String) {
        guard let last = turns.indices.last else { return }
        turns[last].answers.append(answer)
    }

    func answers(to question: [UInt8]) -> [[UInt8]] {
        let turn = turns.first { Self.matches($0.question, question) }
        return (turn?.answers ?? []).map { Self.filled($0, from: question) }
    }

    private static func matches(_ pattern: String, _ bytes: [UInt8]) -> Bool {
        let pairs = Array(pattern)
        guard pairs.count <= bytes.count * 2 else { return false }
        return stride(from: 0, to: pairs.count - 1, by: 2).allSatisfy { place in
            pairs[place] == "." || UInt8(String(pairs[place...place + 1]), radix: 16) == bytes[place / 2]
        }
    }

    private static func filled(_ pattern: String, from question: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = pattern[...]
        while let first = rest.first {
            if first == "{" {
                let numbers = rest.dropFirst().prefix { $0 != "}" }.split(separator: ":").compactMap { Int($0) }
                if numbers.count == 2 { bytes += question.dropFirst(numbers[0]).prefix(numbers[1]) }
                rest = rest.drop { $0 != "}" }.dropFirst()
            } else {
                bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            }
        }
        return bytes
    }
}
