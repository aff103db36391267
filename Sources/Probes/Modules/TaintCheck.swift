internal import Core

extension Modules {
    var taintCheck: Check<ModulesFinding> {
        Check(
            "taint",
            Explanation(
                looksAt: "Whether the kernel is tainted, where 'check_taint' asks for it.",
                matters:
                    "A kernel with foreign, forced or unsigned code, or one that has oopsed, gets no support and may misbehave.",
                remedy:
                    "See the kernel's tainted-kernels page for the letters, unload or replace the module, and reboot."
            )
        ) { [checkTaint] finding in
            guard checkTaint else { return .skipped("'check_taint' is false") }
            switch finding.kernel.taint {
            case .hidden(let why): return .unknown("nothing tells whether the kernel is tainted: \(why)")
            case .seen(let taint) where taint.value == 0: return .ok("the kernel's taint is 0, the limit is 0")
            case .seen(let taint):
                return .warn(
                    "the kernel's taint is \(taint.value) (\(taint.letters)), the limit is 0\(finding.culprits): "
                        + "replace what brought it and reboot")
            }
        }
    }
}

extension ModulesFinding {
    /// The loaded modules that brought taint with them.
    fileprivate var culprits: String {
        guard case .listed(let table) = kernel.loaded else { return "" }
        let tainting = table.filter { !$0.value.taint.isEmpty }.sorted { $0.key < $1.key }
        guard !tainting.isEmpty else { return ", no loaded module brought it" }
        let shown = tainting.prefix(5).map { "\($0.key) (\($0.value.taint))" }.joined(separator: ", ")
        return ", from \(shown)" + (tainting.count > 5 ? " and \(tainting.count - 5) more" : "")
    }
}
