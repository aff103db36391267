internal import Core

/// Puts questions to chronyd over one channel and takes only what answers them.
struct ChronyClient {
    private let channel: any DatagramChannel
    private let deadline: Deadline
    private var sequence: UInt32

    /// Few enough that a socket whose queue holds ten takes them at once.
    private static let atOnce = 8
    /// So much that answers nothing is no accident, and waiting for more of it is a hang.
    private static let patience = 1000
    private static let longest = 1024

    init(_ channel: any DatagramChannel, until deadline: Deadline) {
        self.channel = channel
        self.deadline = deadline
        // Nobody who cannot see the questions can answer them.
        sequence = .random(in: .min ... .max)
    }

    /// The answers, one for each question and in their order; what one lacks costs no other.
    mutating func ask(_ questions: [ChronyQuestion]) -> [ChronyAnswer] {
        var answers: [ChronyAnswer] = []
        for start in stride(from: 0, to: questions.count, by: Self.atOnce) {
            answers += askTogether(Array(questions[start..<min(start + Self.atOnce, questions.count)]))
        }
        return answers
    }

    private mutating func askTogether(_ questions: [ChronyQuestion]) -> [ChronyAnswer] {
        let first = sequence &+ 1
        var answers = [ChronyAnswer?](repeating: nil, count: questions.count)
        var misfit: (why: String, count: Int)?
        do throws(SocketFailure) {
            for question in questions {
                sequence &+= 1
                try channel.send(question.request(sequence), by: deadline)
            }
            while answers.contains(where: { $0 == nil }), (misfit?.count ?? 0) < Self.patience {
                let reply = try channel.receive(atMost: Self.longest + 1, by: deadline)
                guard let why = Self.misfit(reply, first, questions, &answers) else { continue }
                misfit = (why, (misfit?.count ?? 0) + 1)
            }
        } catch {
            return answers.map { $0 ?? .failed(Self.obstacle(error, misfit)) }
        }
        return answers.map { $0 ?? .failed(Self.obstacle(.silent, misfit)) }
    }

    /// Puts a reply to its question, or says why it answers none.
    private static func misfit(
        _ reply: [UInt8], _ first: UInt32, _ questions: [ChronyQuestion], _ answers: inout [ChronyAnswer?]
    ) -> String? {
        do throws(ChronyMisfit) {
            let head = try ChronyHead(reply, atMost: longest)
            let index = Int(head.sequence &- first)
            guard questions.indices.contains(index) else { throw ChronyMisfit("it has another sequence number") }
            let answer = try head.answer(to: questions[index])
            answers[index] = answers[index] ?? answer
            return nil
        } catch {
            return error.why
        }
    }

    /// A silence in which something was said is told as what was said.
    private static func obstacle(_ failure: SocketFailure, _ misfit: (why: String, count: Int)?) -> ChronyObstacle {
        guard failure == .silent, let misfit else { return .socket(failure) }
        return .garbled("what came does not answer the question: \(misfit.why) (\(misfit.count) such datagrams)")
    }
}
