private import CLinux
private import Glibc

/// A PTP clock and the system's clocks, all at one moment.
public struct PTPSample: Sendable, Equatable {
    public let method: Method
    /// The device's own count since its own beginning.
    public let device: Duration
    /// `CLOCK_REALTIME`, since 1970, in the middle of the window.
    public let system: Duration
    /// `CLOCK_MONOTONIC_RAW`, which nobody steers, at the same moment.
    public let raw: Duration
    /// How far `raw` may be from that moment, either way.
    public let rawUncertainty: Duration
    /// How long the read took: the device was read somewhere in it.
    public let window: Duration

    /// From the most exact to the least.
    public enum Method: Sendable, CaseIterable {
        case precise
        case extended
        case plain
        case read
    }

    /// Takes one by the first method that works; whatever refuses is asked for less.
    static func take(of file: borrowing FileDescriptor, precisely: Bool) throws(SystemError) -> PTPSample {
        var refusal = SystemError(EOPNOTSUPP)
        for method in Method.allCases where precisely || method != .precise {
            do throws(SystemError) { return try take(of: file, by: method) } catch {
                // What is gone is gone for every method.
                guard error.code != ENODEV else { throw error }
                refusal = error
            }
        }
        throw refusal
    }

    private static func take(of file: borrowing FileDescriptor, by method: Method) throws(SystemError) -> PTPSample {
        var sample = clinux_ptp_sample()
        let lead = ClockLead()
        let code: CInt
        switch method {
        case .precise: return try precise(of: file)
        case .extended: code = unsafe clinux_ptp_extended(file.number, &sample)
        case .plain: code = unsafe clinux_ptp_plain(file.number, &sample)
        case .read: code = unsafe clinux_ptp_read(file.number, &sample)
        }
        guard code == 0 else { throw SystemError(code) }
        let (before, after) = (try Duration(sample.before), try Duration(sample.after))
        let system = before + (after - before) / 2
        let mean = lead.mean(with: ClockLead())
        return PTPSample(
            method: method, device: try Duration(sample.device), system: system, raw: system - mean.duration,
            rawUncertainty: mean.uncertainty, window: max(.zero, after - before))
    }

    private static func precise(of file: borrowing FileDescriptor) throws(SystemError) -> PTPSample {
        var (device, system, raw) = (clinux_instant(), clinux_instant(), clinux_instant())
        let code = unsafe clinux_ptp_precise(file.number, &device, &system, &raw)
        guard code == 0 else { throw SystemError(code) }
        return PTPSample(
            method: .precise, device: try Duration(device), system: try Duration(system), raw: try Duration(raw),
            rawUncertainty: .zero, window: .zero)
    }
}

extension Duration {
    /// Refuses what no clock shows: a driver's word is data, and differences of it must fit.
    fileprivate init(_ instant: clinux_instant) throws(SystemError) {
        guard instant.seconds.magnitude < 1 << 56 else { throw SystemError(EOVERFLOW) }
        self = .seconds(instant.seconds) + .nanoseconds(Int64(instant.nanoseconds))
    }
}
