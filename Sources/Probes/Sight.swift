internal import Core

/// What was seen, or what hid it: absence of evidence has a type of its own.
enum Sight<Value: Sendable>: Sendable {
    case seen(Value)
    /// Why nobody could look, ready to stand in a sentence.
    case hidden(String)

    init(of read: () throws(FileFailure) -> Value) {
        do throws(FileFailure) { self = .seen(try read()) } catch { self = .hidden("\(error)") }
    }

    var value: Value? {
        guard case .seen(let value) = self else { return nil }
        return value
    }

    /// What hid it; nil where it was seen.
    var obstacle: String? {
        guard case .hidden(let why) = self else { return nil }
        return why
    }

    /// The sight of what a value means; a value that means nothing is hidden behind `why`.
    func understood<Meaning: Sendable>(or why: (Value) -> String, _ meaning: (Value) -> Meaning?) -> Sight<Meaning> {
        switch self {
        case .seen(let value): meaning(value).map { .seen($0) } ?? .hidden(why(value))
        case .hidden(let why): .hidden(why)
        }
    }
}

extension Sight: Equatable where Value: Equatable {}
