internal import Core

extension Modules {
    func needs(_ context: ProbeContext) -> [Need] {
        let files = context.files
        let release = KernelFacts(files).release
        return [
            LoadedModules(files).need,
            SysModules(files).need,
            ModuleTree(of: release, files).need(isReleaseKnown: release.value != nil),
        ]
    }
}

extension LoadedModules {
    fileprivate var need: Need {
        switch self {
        case .listed: Need("read \(Self.path)", .met)
        case .unsupported: Need("read \(Self.path)", .notApplicable("this kernel takes no modules"))
        case .hidden(let why): Need("read \(Self.path)", .unmet(why: why, grant: "ProcSubset=all"))
        }
    }
}

extension SysModules {
    fileprivate var need: Need {
        switch visibility {
        case .seen: Need("read \(Self.directory)", .met)
        case .hidden(let why): Need("read \(Self.directory)", .unmet(why: why, grant: "BindReadOnlyPaths=/sys"))
        }
    }
}

extension ModuleTree {
    fileprivate func need(isReleaseKnown: Bool) -> Need {
        let what = "read the running kernel's modules in \(Self.bases[0])"
        switch self {
        case .present: return Need(what, .met)
        case .gone(let path, _): return Need(what, .notApplicable("\(path) is gone, see the check kernel_tree"))
        case .absent: return Need(what, .notApplicable("this host has no kernel's modules"))
        case .hidden(let why):
            return Need(what, .unmet(why: why, grant: isReleaseKnown ? "ProtectKernelModules=no" : "ProcSubset=all"))
        }
    }
}
