internal import Core
private import Glibc

/// A probe that never comes back: it reads a pipe into which nobody writes.
struct HungProbe: Probe {
    static let name = "hung"
    static let about = About("nothing", why: "To measure what probes that hang cost the others.")
    static var settings: [Setting<Self>] { [] }

    struct Finding: Reportable {
        let fields: [Field] = []
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> Finding {
        var ends: [CInt] = [0, 0]
        unsafe pipe(&ends)
        var byte: UInt8 = 0
        unsafe read(ends[0], &byte, 1)
        return Finding()
    }

    var checks: [Check<Finding>] { [] }

    func needs(_ context: ProbeContext) -> [Need] { [] }
}
