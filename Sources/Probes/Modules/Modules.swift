internal import Core

/// Which kernel modules are there, against those that must and must not be.
struct Modules: Probe {
    static let name = "modules"

    static let about = About(
        "which kernel modules are there, with which parameters, and whether more can be loaded",
        why: """
            It tells a module that is built in from one that is missing, one that is blocked from one that nobody \
            loaded, and a host whose running kernel lost its modules in an upgrade; lsmod shows none of these.
            """)

    var required: [ModuleName] = []
    var forbidden: [ModuleName] = []
    var optional: [ModuleName] = []
    var parameters = ExpectedParameters()
    var checkTaint = false

    static var settings: [Setting<Self>] {
        [
            Setting("required", \.required, "Modules that must be live or built in; aliases are followed."),
            Setting("forbidden", \.forbidden, "Modules that must be neither loaded nor built in."),
            Setting("optional", \.optional, "Modules to report on and not to judge."),
            Setting(
                "parameters", \.parameters,
                "Values that parameters of loaded modules must have; Y and true are the same."),
            Setting("check_taint", \.checkTaint, "Whether a tainted kernel is a warning."),
        ]
    }

    var checks: [Check<ModulesFinding>] {
        [requiredCheck, forbiddenCheck, parametersCheck, treeCheck, taintCheck]
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> ModulesFinding {
        let files = context.files
        let kernel = KernelFacts(files)
        let tree = ModuleTree(of: kernel.release, files)
        try Self.refuseBlindness(kernel, files)
        let sightings = ModuleSurvey(files, kernel, tree).sightings(of: wanted.map(\.name))
        return ModulesFinding(
            kernel: kernel, tree: tree, isContainer: tree == .absent && Self.isContainer(files),
            modules: wanted.compactMap { wanted in
                sightings[wanted.name].map { WantedModule(wanted.name, wanted.expectation, $0) }
            },
            parameters: parameters.entries.map { ParameterSighting($0, kernel.loaded, files) })
    }

    /// Each name once, under the strictest of the lists it stands in.
    private var wanted: [(name: ModuleName, expectation: Expectation)] {
        var seen: Set<ModuleName> = []
        let all =
            required.map { ($0, Expectation.required) } + forbidden.map { ($0, .forbidden) }
            + optional.map { ($0, .optional) }
        return all.filter { seen.insert($0.0).inserted }
    }

    /// With all three sources hidden there is no finding, only the reason.
    private static func refuseBlindness(_ kernel: KernelFacts, _ files: any HostFiles) throws(ProbeFailure) {
        guard case .hidden(let table) = kernel.loaded, case .hidden = kernel.release,
            case .hidden(let sys) = SysModules(files).visibility
        else { return }
        throw .unavailable(
            "nothing shows the kernel's modules: \(table), and \(sys)",
            remedy: "run it where /proc and /sys are those of the host; 'auditd doctor' has the lines")
    }

    private static func isContainer(_ files: any HostFiles) -> Bool {
        ["/run/systemd/container", "/run/.containerenv", "/.dockerenv"].contains { marker in
            Sight { () throws(FileFailure) in try files.contains(marker) }.value == true
        }
    }
}
