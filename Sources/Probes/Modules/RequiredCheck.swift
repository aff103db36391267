internal import Core

extension Modules {
    var requiredCheck: Check<ModulesFinding> {
        Check(
            "required",
            Explanation(
                looksAt: "Whether every module in 'required' is live or built in.",
                matters: "Without its module a device, a file system or a firewall rule is silently not there.",
                remedy:
                    "Load it with modprobe, name it in /etc/modules-load.d for the next boot, and see dmesg for why not."
            )
        ) { [required, forbidden, optional] finding in
            guard !required.isEmpty else { return .skipped("no module is required") }
            let modules = finding.modules(.required)
            var parts = modules.compactMap { $0.fault(finding.kernel) } + Judgement.doubts(about: modules)
            parts += required.filter(forbidden.contains).map { .fail("\($0) is both required and forbidden: keep one") }
            parts += required.filter(optional.contains).map { .warn("\($0) is both required and optional: keep one") }
            return Judgement.joined(parts) ?? .ok(Self.summary(modules))
        }
    }

    private static func summary(_ modules: [WantedModule]) -> String {
        let builtIn = modules.filter { if case .builtIn = $0.state { true } else { false } }.count
        return "\(modules.count) of \(modules.count) required modules are in the kernel "
            + "(\(modules.count - builtIn) live, \(builtIn) built in)"
    }
}

extension WantedModule {
    /// What is wrong with it as a required module; nil where it is there, or where nobody can tell.
    fileprivate func fault(_ kernel: KernelFacts) -> Judgement? {
        switch state {
        case .loaded(let module): fault(module.stage)
        case .builtIn, .unknown, .unsupported(hidden: .some): nil
        case .available(let path, let hidden):
            .fail(
                "\(title) is on the disk (\(path)) and not loaded, it must be live: \(loading(kernel))"
                    + (hidden.isEmpty ? "" : " (what might keep it out is hidden: \(hidden.joined(separator: ", ")))"))
        case .blocked(_, let block, let needed):
            .fail(
                "\(title) is not loaded, and \(block.words(on: needed ?? module)): "
                    + block.remedy(for: module, kernel))
        case .missing(let why):
            .fail(
                "\(title) is missing (\(why)): install the package that has it, run depmod -a, then modprobe \(module)")
        case .treeGone(let path, let installed):
            .fail(
                "\(title) is not loaded and cannot be, for \(path) of the running kernel is gone: \(ModuleTree.remedy(installed))"
            )
        case .unsupported(hidden: nil):
            .fail("\(title) is not built in, and this kernel takes no modules: boot a kernel that has it")
        }
    }

    private func fault(_ stage: LoadedModule.Stage) -> Judgement? {
        switch stage {
        case .live: nil
        case .loading: .warn("\(title) is still loading, it must be live: if it stays so, see dmesg")
        case .unloading: .fail("\(title) is being unloaded, it must be live: modprobe \(module)")
        }
    }

    private func loading(_ kernel: KernelFacts) -> String {
        guard kernel.isClosed else { return "modprobe \(module)" }
        return "kernel.modules_disabled is 1, so name it in /etc/modules-load.d and reboot"
    }
}

extension ModuleBlock {
    fileprivate func words(on module: ModuleName) -> String {
        switch rule {
        case .install(let command): "\(place) has '\(command)' run instead of loading \(module)"
        case .off: "\(place) makes \(module) an alias of 'off', so that 'modprobe' finds nothing"
        case .blacklist: "\(place) blacklists \(module), so that only 'modprobe' by name loads it"
        case .commandLine: "\(place) makes the kernel refuse \(module)"
        }
    }

    fileprivate func remedy(for module: ModuleName, _ kernel: KernelFacts) -> String {
        switch rule {
        case .install, .blacklist, .off:
            kernel.isClosed
                ? "take out that line, name \(module) in /etc/modules-load.d and reboot, for kernel.modules_disabled is 1"
                : "take out that line, then modprobe \(module)"
        case .commandLine: "take it off the kernel's command line and reboot"
        }
    }
}
