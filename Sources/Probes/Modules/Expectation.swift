/// What an operator wants of a module.
enum Expectation: String, Sendable {
    case required
    case forbidden
    case optional
}
