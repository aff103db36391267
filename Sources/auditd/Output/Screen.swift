private import Core
private import Linux
internal import Sinks

/// Standard output as a person or a pipe sees it.
struct Screen: Sendable {
    static let output = Screen(stream: .standard)
    static let error = Screen(stream: .error)

    private let stream: OutputStream

    var isTerminal: Bool { stream.isTerminal }

    /// Colour is for a terminal, and for people who did not ask to go without.
    var palette: Palette {
        let refuses = Process.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        return stream.isTerminal && !refuses && Process.environment("TERM") != "dumb" ? .coloured : .plain
    }

    var width: Int { min(stream.width ?? 100, 160) }

    /// What cannot be shown was lost to whoever waits for it.
    func show(_ text: String) throws(Refusal) {
        do throws(SystemError) { try stream.write(text) } catch {
            throw Refusal(.lost, "the output could not be written: \(error)")
        }
    }

    /// For remarks beside the work: where nobody can read them there is nobody to tell.
    func remark(_ line: String) {
        do throws(SystemError) { try stream.write("auditd: \(TerminalText.safe(line))\n") } catch { return }
    }
}
