internal import Core

/// A clock to look at, and who would have it there.
struct ClockWish: Sendable, Equatable {
    /// As the settings or chrony's configuration write it.
    let name: String
    /// Nil for a network interface that has no clock.
    let path: String?
    /// The settings list it.
    let isListed: Bool
    var refclocks: [RefclockLine] = []
    let kernelClock: KernelClock?

    /// The kernel alone having it is no wish: a network card's clock that nobody uses may say what it likes.
    var isWanted: Bool { isListed || !refclocks.isEmpty }

    /// Everyone who would have it there.
    var reasons: [String] {
        (isListed ? ["settings"] : []) + refclocks.map(\.place)
            + (kernelClock.map { clock in [clock.folder] + (clock.interfaces ?? []).map { "interface \($0)" } } ?? [])
    }
}
