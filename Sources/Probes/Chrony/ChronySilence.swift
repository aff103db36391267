internal import Core

/// What it means that nobody answered: a daemon that is down, one that hangs, none at all, or our own blindness.
struct ChronySilence {
    let attempts: [ChronyAttempt]
    private let patience: Duration
    private let installation: ChronyInstallation
    private let daemon: Chronyd

    init(_ attempts: [ChronyAttempt], _ context: ProbeContext, patience: Duration, pidFile: String) {
        self.attempts = attempts
        self.patience = patience
        installation = ChronyInstallation(context.files)
        daemon =
            Chronyd.named(by: pidFile, context.files).map { .running($0) }
            ?? Chronyd(lookingThrough: context.files, until: context.deadline)
    }

    /// Whether chronyc, which may have rights that we lack, can be of use.
    var wantsAnotherWay: Bool {
        daemon != .absent && installation.hasClient && attempts.contains { $0.obstacle.isForAccess }
    }

    /// Weighs the attempts, the process and the installation, and what `chronyc` said where it was asked too.
    func meaning(afterChronyc chronyc: String = "") throws(ProbeFailure) -> ChronyContact {
        let tried = (attempts.map(\.title) + [chronyc]).filter { !$0.isEmpty }.joined(separator: "; ")
        if case .garbled = attempts.last?.obstacle {
            throw .malformed("chronyd's answer cannot be used: \(tried)", remedy: Self.garbledRemedy)
        }
        switch daemon {
        case .running(let process): return try meaning(of: process, tried)
        case .absent: return try meaningOfAbsence(tried)
        case .hidden(let why):
            guard installation.isPresent || isRefused else { throw Self.notInstalled }
            throw unseen("nobody answers for chronyd, and nothing tells whether it runs: \(why) (\(tried))")
        }
    }

    private func meaning(of process: ChronydProcess, _ tried: String) throws(ProbeFailure) -> ChronyContact {
        let isStopped = process.title.hasSuffix("stopped")
        if case .socket(.silent) = attempts.last?.obstacle {
            guard case .udp = attempts.last?.address else {
                guard isStopped else {
                    throw unseen("chronyd runs (\(process.title)), yet its answer did not come: \(tried)")
                }
                return .hung("chronyd (\(process.title)) did not answer (\(tried))")
            }
            return .hung(
                "chronyd (\(process.title)) did not answer, the limit is \(ChronyWords.length(patience)) (\(tried))"
            )
        }
        throw unseen("chronyd runs (\(process.title)) and cannot be asked: \(tried)")
    }

    private func meaningOfAbsence(_ tried: String) throws(ProbeFailure) -> ChronyContact {
        guard installation.isPresent else {
            guard isRefused else { throw Self.notInstalled }
            throw unseen("something refuses us where chronyd would be, and no process is called so: \(tried)")
        }
        guard installation.maySetTheClock else {
            throw .notApplicable(
                "chronyd does not run, and nothing here may set the clock (no CAP_SYS_TIME, as in a container): its host keeps the time"
            )
        }
        if case .socket(.silent) = attempts.last?.obstacle {
            throw unseen(
                "no process is called chronyd, yet something takes its questions and does not answer: \(tried)")
        }
        return .down("chronyd does not run (\(tried))")
    }

    private var isRefused: Bool {
        attempts.contains { attempt in
            if case .socket(.denied) = attempt.obstacle { true } else { false }
        }
    }
}

extension ChronySilence {
    private static let notInstalled = ProbeFailure.notApplicable(
        "chrony is not installed: there is no \(ChronyInstallation.daemons[0]), no process and no answer")

    private static let garbledRemedy =
        "see which program holds the port with 'ss -ulpn sport = 323'; chronyd from 2.2 on speaks protocol 6"

    /// Denied where a right is lacking that can be granted, unavailable elsewhere; never a verdict.
    private func unseen(_ detail: String) -> ProbeFailure {
        let isDenied = attempts.contains { $0.obstacle.isForAccess }
        return isDenied
            ? .denied(detail, remedy: ChronyGrants.words(for: attempts))
            : .unavailable(detail, remedy: ChronyGrants.blindness)
    }
}
