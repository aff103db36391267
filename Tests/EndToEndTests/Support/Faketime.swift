/// The tool that shows a program another time.
enum Faketime {
    static var isThere: Bool {
        do { return try Program(words: ["faketime", "-f", "-1d", "true"]).run().code == 0 } catch { return false }
    }
}
