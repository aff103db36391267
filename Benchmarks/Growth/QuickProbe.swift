internal import Core

/// A probe that costs nothing: what is left is the cost of the run around it.
struct QuickProbe: Probe {
    static let name = "quick"
    static let about = About("nothing", why: "To measure what a run costs around its probes.")
    static var settings: [Setting<Self>] { [] }

    struct Finding: Reportable {
        let fields = [Field("answer", 42), Field("word", "ok")]
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> Finding { Finding() }

    var checks: [Check<Finding>] {
        [
            Check("answer", Explanation(looksAt: "Nothing.", matters: "It does not.", remedy: "None.")) { _ in
                .ok("the answer is 42")
            }
        ]
    }

    func needs(_ context: ProbeContext) -> [Need] { [] }
}
