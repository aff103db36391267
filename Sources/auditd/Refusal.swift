/// Why a command does not do its work, for the person who typed it.
struct Refusal: Error {
    let code: ExitCode
    /// One line for each thing to mend.
    let lines: [String]

    init(_ code: ExitCode, _ lines: String...) {
        self.code = code
        self.lines = lines
    }

    init(_ code: ExitCode, lines: [String]) {
        self.code = code
        self.lines = lines
    }
}
