internal import Core
internal import Linux

extension LedgerFailure {
    init(_ failure: DatabaseFailure, path: String) {
        self =
            switch failure.kind {
            case .damaged: .damaged("\(path): \(failure.text)")
            case .full: .unavailable("\(path): \(failure.text)", remedy: "make room on its disk")
            case .readOnly, .cannotOpen:
                .unavailable(
                    "\(path) cannot be written: \(failure.text)",
                    remedy: "StateDirectory=hostaudit in hostaudit.service, or --state DIR for a place of your own")
            case .busy: .unavailable("\(path): \(failure.text)", remedy: "see what else has it open: fuser '\(path)'")
            case .other: .unavailable("\(path): \(failure.text)", remedy: "see the kernel's log for its disk")
            }
    }

    init(_ error: SystemError, path: String) {
        let remedy =
            error.isOutOfRoom
            ? "make room on its disk"
            : "StateDirectory=hostaudit in hostaudit.service, or --state DIR for a place of your own"
        self = .unavailable("\(path) cannot be written: \(error)", remedy: remedy)
    }
}
