/// What could not be told about a module, and what hid it.
struct Doubt: Sendable, Equatable {
    let question: Question
    let why: String

    init(question: Question, why: String) {
        self.question = question
        self.why = why
    }

    /// What is built into a kernel whose tree is gone; the list of another kernel makes it likely.
    init(builtInWithout path: String, elsewhere evidence: String?) {
        self.init(
            question: .builtIn, why: "\(path) is gone" + (evidence.map { " (in another kernel it is: \($0))" } ?? ""))
    }

    /// After "nothing tells whether x is".
    enum Question: String, Sendable {
        case inTheKernel = "loaded or built in"
        case builtIn = "built in"
        case onDisk = "on the disk"
        case alias = "another module's alias"
    }
}
