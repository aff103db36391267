private import Linux
private import Synchronization

/// Prints figures under headings, and counts those that miss their aim.
final class Figures: Sendable {
    private let misses = Atomic(0)

    var missed: Int { misses.load(ordering: .relaxed) }

    func heading(_ text: String) {
        put("\n\(text)\n")
    }

    func figure(_ name: String, _ parts: String...) {
        put(row(name, parts) + "\n")
    }

    /// A time that must stay below an aim.
    func figure(_ name: String, _ time: Duration, below aim: Duration, _ parts: String...) {
        let isMet = time < aim
        if !isMet { misses.add(1, ordering: .relaxed) }
        put(row(name, [time.brief] + parts) + "  aim < \(aim.brief)  \(isMet ? "met" : "MISSED")\n")
    }

    func note(_ text: String) {
        put("    \(text)\n")
    }

    private func row(_ name: String, _ parts: [String]) -> String {
        ([name.filled(to: 44)] + parts.map { $0.filled(to: 20, atEnd: false) }).joined(separator: " ")
    }

    /// Figures that nobody can read are nobody's loss.
    private func put(_ text: String) {
        do throws(SystemError) { try OutputStream.standard.write(text) } catch { return }
    }
}

extension String {
    fileprivate func filled(to width: Int, atEnd: Bool = true) -> String {
        let spaces = String(repeating: " ", count: max(0, width - count))
        return atEnd ? self + spaces : spaces + self
    }
}

extension Duration {
    /// With a unit in which it is easy to read.
    var brief: String {
        let microseconds = self / .microseconds(1)
        return switch microseconds {
        case ..<1000: "\(microseconds.rounded(to: 1)) µs"
        case ..<1_000_000: "\((microseconds / 1000).rounded(to: 100)) ms"
        default: "\((microseconds / 1_000_000).rounded(to: 100)) s"
        }
    }
}

extension Double {
    func rounded(to parts: Double) -> Double { (self * parts).rounded() / parts }
}
