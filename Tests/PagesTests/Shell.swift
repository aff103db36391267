private import Glibc

/// Another program that judges a text of ours.
enum Shell {
    /// Whether the command, given the text on its standard input, ends with 0.
    static func accepts(_ text: String, _ command: String) -> Bool {
        guard let pipe = unsafe popen(command, "we") else { return false }
        let count = unsafe fputs(text, pipe)
        return unsafe pclose(pipe) == 0 && count >= 0
    }

    static func has(_ program: String) -> Bool { accepts("", "command -v \(program) >/dev/null") }
}
