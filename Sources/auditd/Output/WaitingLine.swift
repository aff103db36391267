internal import Core
private import Linux
private import Synchronization

/// One line on the terminal that says what a run waits for, and goes away after it.
final class WaitingLine: Sendable {
    private let isShown = Atomic(false)

    /// Nil where nobody looks at a terminal.
    static func make() -> WaitingLine? {
        OutputStream.error.isTerminal ? WaitingLine() : nil
    }

    private init() {}

    var waiting: Waiting {
        Waiting { [self] names in
            isShown.store(true, ordering: .relaxed)
            put("\r\u{1b}[Kwaiting for \(names.map(\.description).joined(separator: ", "))")
        }
    }

    func clear() {
        if isShown.exchange(false, ordering: .relaxed) { put("\r\u{1b}[K") }
    }

    /// A terminal that went away has nobody in front of it.
    private func put(_ text: String) {
        do throws(SystemError) { try OutputStream.error.write(text) } catch { return }
    }
}
