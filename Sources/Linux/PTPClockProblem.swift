private import Glibc

/// Why a PTP clock could not be opened or read.
public enum PTPClockProblem: Error, Sendable, Equatable {
    case absent
    case danglingLink
    /// Not a character device.
    case wrongKind(FileNode.Kind)
    /// The number belongs to another driver, so that it was not opened.
    case otherDevice(driver: String)
    /// It was opened, and knows nothing of PTP.
    case notPTP
    /// A device that no driver answers for.
    case noDriver
    case denied(SystemError)
    /// A policy on devices, as of a control group, is what refuses.
    case forbidden(SystemError)
    /// The device went away while it was open.
    case gone
    case failed(SystemError)

    init(finding error: SystemError) {
        self = error.isAbsent ? .absent : error.isDenied ? .denied(error) : .failed(error)
    }

    init(opening error: SystemError) {
        self =
            switch error.code {
            case ENOENT: .absent
            case ENXIO, ENODEV: .noDriver
            case EPERM: .forbidden(error)
            case EACCES: .denied(error)
            default: .failed(error)
            }
    }

    init(reading error: SystemError) {
        self =
            switch error.code {
            case ENOTTY: .notPTP
            case ENODEV: .gone
            case EPERM: .forbidden(error)
            default: .failed(error)
            }
    }
}
