public import Core

/// Sockets that answer what was answered before, each question by its bytes.
///
/// A line such as "udp 127.0.0.1:323" or "unix /run/x" begins an address; a word after it says how it fails:
/// refused, absent, denied, unsupported. "> hex" is how a question begins, with ".." for any byte, and "< hex" an
/// answer to it, where "{8:4}" stands for four bytes of the question from its eighth. What has no answer is met with
/// silence at once: no test waits.
public struct RecordedSockets: HostSockets {
    private var scripts: [String: RecordedExchange] = [:]

    public init(_ lines: [String] = []) throws {
        var address = ""
        for line in lines where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            switch words.first {
            case ">": scripts[address]?.expect(String(words[1]))
            case "<": scripts[address]?.answer(words.count > 1 ? String(words[1]) : "")
            default:
                address = words.prefix(2).joined(separator: " ")
                scripts[address] = RecordedExchange(failure: try words.dropFirst(2).first.map(Self.failure))
            }
        }
    }

    private static func failure(_ word: Substring) throws -> SocketFailure {
        switch word {
        case "refused": .closed(why: "connection refused")
        case "absent": .absent
        case "denied": .denied(why: "permission denied")
        case "unsupported": .unsupported(why: "address family not supported by protocol")
        default: throw UnknownWord(word: String(word))
        }
    }

    private struct UnknownWord: Error { let word: String }

    public func datagrams(to address: DatagramAddress) throws(SocketFailure) -> any DatagramChannel {
        guard let script = scripts["\(address)"] else {
            guard case .udp = address else { throw .absent }
            throw .closed(why: "connection refused")
        }
        if let failure = script.failure { throw failure }
        return RecordedChannel(script)
    }
}

private final class RecordedChannel: DatagramChannel {
    private let script: RecordedExchange
    private var waiting: [[UInt8]] = []

    init(_ script: RecordedExchange) {
        self.script = script
    }

    func send(_ datagram: [UInt8], by deadline: Deadline) throws(SocketFailure) {
        waiting += script.answers(to: datagram)
    }

    func receive(atMost limit: Int, by deadline: Deadline) throws(SocketFailure) -> [UInt8] {
        guard !waiting.isEmpty else { throw .silent }
        return Array(waiting.removeFirst().prefix(limit))
    }
}
