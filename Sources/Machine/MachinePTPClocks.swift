public import Core
private import Linux

/// The PTP clocks of this machine.
public struct MachinePTPClocks: HostPTPClocks {
    /// What is left to the probe after the pause, however near the deadline is.
    private static let reserve = Duration.milliseconds(5)

    public init() {}

    public var atomicLead: Int { SystemClock.atomicLead }

    public func readings(of devices: [String], pause: Duration, until deadline: Deadline) -> [PTPClockAnswer] {
        guard !devices.isEmpty else { return [] }
        let drivers = CharacterDrivers()
        let opened = devices.map { path in
            Result { () throws(PTPClockFailure) in try OpenPTPClock(path, drivers) }
        }
        let isTimely = pause > .zero && deadline.earlier(by: pause + Self.reserve).remaining > .zero
        let hasAny = opened.contains { if case .success = $0 { true } else { false } }
        if isTimely, hasAny { SystemClock.wait(pause) }
        return opened.map { answer in
            answer.flatMap { clock in
                Result { () throws(PTPClockFailure) in try clock.reading(again: isTimely) }
            }
        }
    }
}

/// A clock that stays open from its first sample to its second; an array holds nothing that cannot be copied.
private final class OpenPTPClock {
    private let clock: PTPClock
    private let first: PTPSample

    init(_ path: String, _ drivers: CharacterDrivers) throws(PTPClockFailure) {
        do throws(PTPClockProblem) {
            clock = try PTPClock(path, drivers: drivers)
            first = try clock.sample()
        } catch {
            throw PTPClockFailure(error)
        }
    }

    func reading(again: Bool) throws(PTPClockFailure) -> PTPClockReading {
        do throws(PTPClockProblem) {
            return PTPClockReading(
                major: clock.major, minor: clock.minor, capabilities: PTPClockCapabilities(clock.capabilities),
                first: PTPClockSample(first), second: again ? PTPClockSample(try clock.sample()) : nil)
        } catch {
            throw PTPClockFailure(error)
        }
    }
}
