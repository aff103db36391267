/// A command as a person types it; the parser, the help, the completions and the manual are made from it.
struct Command: Sendable {
    let name: String
    let summary: String
    /// What may follow the options.
    let operands: Operands
    let options: [Option]
    /// Paragraphs below the options.
    let notes: [String]
    let run: @Sendable (Invocation) async throws(Refusal) -> ExitCode

    struct Operands: Sendable {
        let placeholder: String
        let count: ClosedRange<Int>
        let kind: Kind
        /// What a second operand may be, after one certain first.
        var second: (after: String, kind: Kind)?

        enum Kind: Sendable {
            case none
            case probe
            case command
            case word([String])
            /// A probe, or one of its checks.
            case explained
            /// What there is a sample of.
            case sample
        }

        static let none = Operands(placeholder: "", count: 0...0, kind: .none)
    }

    init(
        _ name: String, _ summary: String, operands: Operands = .none, options: [Option] = [], notes: [String] = [],
        run: @escaping @Sendable (Invocation) async throws(Refusal) -> ExitCode
    ) {
        self.name = name
        self.summary = summary
        self.operands = operands
        self.options = options
        self.notes = notes
        self.run = run
    }

    var allOptions: [Option] { options + Option.everywhere }
}
