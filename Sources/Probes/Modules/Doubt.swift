/// What could not be told about a module, and what hid it.
struct Doubt: Sendable, Equatable {
    let question: Question
    let why: String

    /// After "nothing tells whether x is".
    enum Question: String, Sendable {
        case inTheKernel = "loaded or built in"
        case builtIn = "built in"
        case onDisk = "on the disk"
        case alias = "another module's alias"
    }
}
