internal import Core

/// How a PTP clock stands.
enum ClockState: Sendable, Equatable {
    case ok
    case stalled
    case wrongRate
    case missing(why: String)
    /// The kernel has it and `/dev` does not show it.
    case hidden(folder: String)
    /// `/dev` does not show it, and nothing tells whether the kernel has it.
    case unknown(why: String)
    case danglingLink
    case notCharacterDevice(kind: String)
    case notPTP(why: String)
    case noDriver
    /// - Parameter isPolicy: A policy on devices refuses it, not the permissions of the file.
    case denied(why: String, isPolicy: Bool)
    case readError(why: String)

    /// The state's name in a report.
    var word: String {
        switch self {
        case .ok: "ok"
        case .stalled: "stalled"
        case .wrongRate: "wrong_rate"
        case .missing: "missing"
        case .hidden: "hidden_by_sandbox"
        case .unknown: "unknown"
        case .danglingLink: "dangling_link"
        case .notCharacterDevice: "not_character_device"
        case .notPTP: "not_ptp"
        case .noDriver: "no_driver"
        case .denied: "denied"
        case .readError: "read_error"
        }
    }

    /// Whether a PTP clock is there, however it behaves and whether or not it may be read.
    var isPresent: Bool {
        switch self {
        case .ok, .stalled, .wrongRate, .denied, .readError: true
        case .missing, .hidden, .unknown, .danglingLink, .notCharacterDevice, .notPTP, .noDriver: false
        }
    }
}

extension ClockState {
    init(_ failure: PTPClockFailure, _ wish: ClockWish, _ kernel: KernelClocks, _ files: any HostFiles) {
        self =
            switch failure {
            case .absent: ClockState(absenceOf: wish, kernel, files)
            case .danglingLink: .danglingLink
            case .notCharacterDevice(let kind): .notCharacterDevice(kind: kind)
            case .notPTP(let why): .notPTP(why: why)
            case .noDriver: .noDriver
            case .denied(let why): .denied(why: why, isPolicy: false)
            case .forbidden(let why): .denied(why: why, isPolicy: true)
            case .gone: .readError(why: "it went away while it was open")
            case .unreadable(let why): .readError(why: why)
            }
    }

    private init(absenceOf wish: ClockWish, _ kernel: KernelClocks, _ files: any HostFiles) {
        switch (wish.kernelClock, kernel) {
        case (let clock?, _) where clock.path != wish.path && Self.isThere(clock.path, files):
            self = .missing(why: "its clock is there as \(clock.path), and no link leads to that")
        case (let clock?, _): self = .hidden(folder: clock.folder)
        case (nil, .listed(let clocks)):
            let others = clocks.map { "\($0.name)\($0.title.map { " (\($0.prefix(40)))" } ?? "")" }
            self = .missing(
                why: others.isEmpty
                    ? "the kernel has no PTP clock"
                    : "the kernel has \(others.prefix(8).joined(separator: ", ")) alone")
        case (nil, .hidden(let why)): self = .unknown(why: why)
        }
    }

    private static func isThere(_ path: String, _ files: any HostFiles) -> Bool {
        // Where that cannot be told the link is as hidden as the clock.
        do throws(FileFailure) { return try files.contains(path) } catch { return false }
    }
}
