/// Whether the clock follows something, in the words that charts already know.
enum ChronySync: String, Sendable {
    case synchronised
    /// On its own clock: to every other tool it looks perfect.
    case freerunning
    case unsynchronised
    /// It followed something once, and has not heard of it for longer than it should.
    case stale
}
