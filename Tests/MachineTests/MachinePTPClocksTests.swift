import Core
import Glibc
import TestSupport
import Testing

@testable import Machine

struct MachinePTPClocksTests {
    private let folder = TemporaryFolder()
    private let clocks = MachinePTPClocks()

    private func failures(_ devices: [String]) -> [PTPClockFailure?] {
        clocks.readings(of: devices, pause: .seconds(1), until: .after(.seconds(5))).map { answer in
            if case .failure(let failure) = answer { failure } else { nil }
        }
    }

    @Test func `every device is answered for, in the order asked`() {
        folder.write("x", to: "file")
        #expect(unsafe symlink("ptp0", folder.file("link")) == 0)
        #expect(
            failures([folder.file("file"), folder.file("none"), folder.file("link")])
                == [.notCharacterDevice(kind: "a file"), .absent, .danglingLink])
        #expect(failures([]) == [])
    }

    @Test func `another device is refused, by its number or by its answer`() {
        guard case .notPTP(let why) = failures(["/dev/null"])[0] else {
            Issue.record("/dev/null was taken for a clock")
            return
        }
        #expect(["its number belongs to the driver 'mem'", "it does not answer as one"].contains(why))
    }

    @Test func `atomic time is ahead by what the kernel was told, or not told`() {
        #expect((0...60).contains(clocks.atomicLead))
    }
}
