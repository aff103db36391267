internal import Core

extension Modules {
    var treeCheck: Check<ModulesFinding> {
        Check(
            "kernel_tree",
            Explanation(
                looksAt: "Whether the modules of the running kernel are still on the disk.",
                matters: """
                    After an upgrade that took them away nothing more can be loaded: a USB stick, a mount or a firewall \
                    rule fails in a way that names no cause.
                    """,
                remedy: "Reboot into the installed kernel, or reinstall the package of the running one."
            )
        ) { $0.treeJudgement }
    }
}

extension ModulesFinding {
    fileprivate var treeJudgement: Judgement {
        if case .unsupported = kernel.loaded {
            return .skipped("this kernel takes no modules and needs no tree of them")
        }
        return switch tree {
        case .present(let path): .ok("the running kernel's modules are in \(path)\(loadedCount)")
        case .gone(let path, let installed):
            .warn(
                "\(path) of the running kernel is gone, so nothing more can be loaded: "
                    + ModuleTree.remedy(installed))
        case .absent where isContainer: .skipped("this is a container, and the modules are its host's")
        case .absent:
            .unknown(
                "neither /lib/modules nor /usr/lib/modules holds any kernel's modules: "
                    + "install the kernel's package, or run this on the host")
        case .hidden(let why): .unknown("nothing tells whether the running kernel's modules are there: \(why)")
        }
    }

    private var loadedCount: String {
        switch kernel.loaded {
        case .listed(let modules): ", \(modules.count) loaded"
        case .unsupported: ""
        case .hidden(let why): ", how many are loaded is hidden: \(why)"
        }
    }
}

extension ModuleTree {
    /// What to do where the running kernel has lost its modules, given the releases that have theirs.
    static func remedy(_ installed: [String]) -> String {
        installed.isEmpty
            ? "reinstall the kernel's package and reboot"
            : "reboot into the installed kernel (\(installed.joined(separator: ", ")))"
    }
}
