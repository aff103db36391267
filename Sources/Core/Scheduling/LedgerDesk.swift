/// The ledger with the thread on which a run asks it.
struct LedgerDesk: Sendable {
    private let lane: Lane

    init(on threads: any HostThreads) {
        lane = Lane(on: threads)
    }

    /// Asks by a deadline: a disk that is stuck must not hold the run.
    func ask<Answer: Sendable>(
        by deadline: Deadline, _ question: @escaping @Sendable () throws(LedgerFailure) -> Answer
    ) async -> Result<Answer, LedgerFailure> {
        let limit = deadline.remaining
        let answer = await lane.run(by: deadline) { () -> Result<Answer, LedgerFailure> in
            do throws(LedgerFailure) { return .success(try question()) } catch { return .failure(error) }
        }
        return switch answer {
        case .value(let result): result
        case .late, .busy: .failure(.late(after: limit.inMilliseconds))
        case .noThread(let shortage):
            .failure(
                .unavailable(
                    "no thread could be started for the ledger: \(shortage.why)",
                    remedy: "raise TasksMax= in hostaudit.service"))
        }
    }
}
