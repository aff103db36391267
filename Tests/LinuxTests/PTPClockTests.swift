import Glibc
import TestSupport
import Testing

@testable import Linux

struct PTPClockTests {
    private let folder = TemporaryFolder()
    /// As under a sandbox that hides `/proc/devices`: the device itself has to answer.
    private let unknown = CharacterDrivers(listing: "")

    private func problem(_ path: String, _ drivers: CharacterDrivers) -> PTPClockProblem? {
        do throws(PTPClockProblem) {
            _ = try PTPClock(path, drivers: drivers)
            return nil
        } catch {
            return error
        }
    }

    @Test func `what is not there is absent`() {
        #expect(problem(folder.file("ptp0"), unknown) == .absent)
        folder.write("x", to: "file")
        #expect(problem(folder.file("file/ptp0"), unknown) == .absent)
    }

    @Test func `a link to nowhere dangles, and so does one to itself`() {
        #expect(unsafe symlink("ptp0", folder.file("ptp_kvm")) == 0)
        #expect(problem(folder.file("ptp_kvm"), unknown) == .danglingLink)
        #expect(unsafe symlink("loop", folder.file("loop")) == 0)
        #expect(problem(folder.file("loop"), unknown) == .danglingLink)
    }

    @Test func `a file and a directory are no devices`() {
        folder.write("x", to: "file")
        #expect(problem(folder.file("file"), unknown) == .wrongKind(.file))
        #expect(problem(folder.path, unknown) == .wrongKind(.directory))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a pipe is refused, not waited for`() {
        #expect(unsafe mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(problem(folder.file("pipe"), unknown) == .wrongKind(.pipe))
    }

    @Test func `a device of another kind does not answer as a clock`() {
        #expect(problem("/dev/null", unknown) == .notPTP)
    }

    @Test func `a device that is known to be another's is not opened`() {
        let drivers = CharacterDrivers(listing: "Character devices:\n  1 mem\n250 ptp\n\nBlock devices:\n  1 ptp\n")
        #expect(problem("/dev/null", drivers) == .otherDevice(driver: "mem"))
    }

    @Test(.enabled(if: Device.canBeMade, "only root can make a device, and not in every container"))
    func `a node that no driver answers for says so`() throws {
        let path = folder.file("ptp9")
        // The last number of the last major: no host has so many.
        let number = Device.number(major: Device.ptpMajor ?? 510, minor: 1_048_575)
        #expect(unsafe mknod(path, S_IFCHR | 0o600, number) == 0)
        #expect(problem(path, CharacterDrivers()) == .noDriver)
    }

    @Test func `permissions that refuse are told from a policy that does`() {
        #expect(PTPClockProblem(opening: SystemError(EACCES)) == .denied(SystemError(EACCES)))
        #expect(PTPClockProblem(opening: SystemError(EPERM)) == .forbidden(SystemError(EPERM)))
        #expect(PTPClockProblem(reading: SystemError(ENODEV)) == .gone)
    }

    @Test func `the two clocks of the system are read together`() {
        let (first, second) = (ClockLead(), ClockLead())
        #expect(first.duration > .zero)
        let mean = first.mean(with: second)
        #expect(mean.duration >= min(first.duration, second.duration))
        #expect(mean.duration - mean.uncertainty <= min(first.duration, second.duration))
    }
}

/// What it takes to make a device node where the tests run.
private enum Device {
    static func number(major: Int, minor: Int) -> dev_t {
        dev_t((major & 0xfff) << 8 | (minor & 0xff) | (minor & ~0xff) << 12)
    }

    /// Nil where this kernel knows no PTP.
    static var ptpMajor: Int? {
        do throws(SystemError) {
            let bytes = try FileTree().read("/proc/devices", atMost: 65_536).bytes ?? []
            let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasSuffix(" ptp") }
            return line.flatMap { Int($0.split(separator: " ")[0]) }
        } catch {
            return nil
        }
    }

    /// Tried with the device that every host has, on the file system the tests use.
    static var canBeMade: Bool {
        let folder = TemporaryFolder()
        guard unsafe mknod(folder.file("null"), S_IFCHR | 0o600, number(major: 1, minor: 3)) == 0 else { return false }
        let descriptor = unsafe open(folder.file("null"), O_RDONLY)
        if descriptor >= 0 { close(descriptor) }
        return descriptor >= 0
    }
}
