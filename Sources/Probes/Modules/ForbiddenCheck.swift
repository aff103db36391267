internal import Core

extension Modules {
    var forbiddenCheck: Check<ModulesFinding> {
        Check(
            "forbidden",
            Explanation(
                looksAt: "Whether any module in 'forbidden' is loaded, loading or built in.",
                matters:
                    "A protocol or a device that policy rules out can be attacked or used as long as its module is there.",
                remedy: "Unload it with modprobe -r, and keep it out with 'install NAME /bin/false' in /etc/modprobe.d."
            )
        ) { [required, forbidden, optional] finding in
            guard !forbidden.isEmpty else { return .skipped("no module is forbidden") }
            let modules = finding.modules(.forbidden)
            var parts = modules.compactMap { $0.intrusion(finding.kernel) } + Judgement.doubts(about: modules)
            parts += forbidden.filter(required.contains).map { .fail("\($0) is both required and forbidden: keep one") }
            parts += forbidden.filter(optional.contains).map { .warn("\($0) is both forbidden and optional: keep one") }
            return Judgement.joined(parts) ?? .ok(Self.summary(modules, finding.kernel))
        }
    }

    private static func summary(_ modules: [WantedModule], _ kernel: KernelFacts) -> String {
        let open = kernel.isClosed ? 0 : modules.filter(\.isLoadable).count
        return "0 of \(modules.count) forbidden modules are in the kernel, \(open) could still be loaded"
    }
}

extension WantedModule {
    /// Whether `modprobe` would load it: by name past a blacklist, or for what needs it past an alias.
    fileprivate var isLoadable: Bool {
        switch state {
        case .available: true
        case .blocked(_, let block, _): block.rule == .blacklist || block.rule == .off
        case .loaded, .builtIn, .missing, .treeGone, .unsupported, .unknown: false
        }
    }

    /// What is wrong with it as a forbidden module; nil where it is not there, or where nobody can tell.
    fileprivate func intrusion(_ kernel: KernelFacts) -> Judgement? {
        switch state {
        case .loaded(let module) where module.stage == .unloading:
            .warn("\(title) is being unloaded, it must not be in the kernel: if it stays so, see dmesg")
        case .loaded(let module):
            .fail("\(title) is \(module.stage.rawValue), it must not be in the kernel: \(unloading(kernel))")
        case .builtIn(let evidence):
            .fail("\(title) is built in (\(evidence)), it must not be in the kernel: boot a kernel without it")
        case .available, .blocked, .missing, .unsupported, .unknown: nil
        case .treeGone(let path, _):
            .unknown("\(title) is not loaded, and nothing tells whether it is built in: \(path) is gone")
        }
    }

    private func unloading(_ kernel: KernelFacts) -> String {
        guard kernel.isClosed else { return "modprobe -r \(module)" }
        return "kernel.modules_disabled is 1, so write 'install \(module) /bin/false' to /etc/modprobe.d and reboot"
    }
}
