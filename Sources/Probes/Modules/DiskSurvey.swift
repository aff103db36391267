internal import Core

/// What the module tree says of modules that the kernel does not show.
struct DiskSurvey: Sendable {
    private let files: any HostFiles
    private let kernel: KernelSurvey
    private let tree: ModuleTree
    private let takesModules: Bool
    private let builtins: Sight<BuiltinTable>
    private let dependencies: Sight<DependencyTable>
    private let rules: ModprobeRules?

    /// Reads only the tables that the wanted names still call for.
    init(
        _ files: any HostFiles, _ kernel: KernelSurvey, _ tree: ModuleTree, _ wanted: Set<ModuleName>,
        takesModules: Bool
    ) {
        self.files = files
        self.kernel = kernel
        self.tree = tree
        self.takesModules = takesModules
        guard case .present(let path) = tree else {
            (builtins, dependencies, rules) = (.hidden(tree.fault), .hidden(tree.fault), nil)
            return
        }
        let builtins = Sight { () throws(FileFailure) in try BuiltinTable(in: path, files) }
        self.builtins = builtins
        let rest = wanted.filter { builtins.value?.evidence(of: $0) == nil }
        guard takesModules, !rest.isEmpty else {
            (dependencies, rules) = (.hidden("nothing was looked for in \(path)"), nil)
            return
        }
        dependencies = Sight { () throws(FileFailure) in try DependencyTable(in: path, for: rest, files) }
        rules = ModprobeRules(files)
    }

    /// Nil where the tree was read, or those of other kernels in its stead, and does not have the name.
    func state(of name: ModuleName, unlessBlind blindness: String?) -> ModuleState? {
        if let evidence = builtins.value?.evidence(of: name) { return .builtIn(evidence: evidence) }
        if let blindness { return .unknown(Doubt(question: .inTheKernel, why: blindness)) }
        if case .gone(let path, let installed) = tree, takesModules { return stateWithoutTree(name, path, installed) }
        guard takesModules else { return .unsupported(hidden: builtins.obstacle) }
        if let why = builtins.obstacle { return .unknown(Doubt(question: .builtIn, why: why)) }
        switch dependencies {
        case .hidden(let why): return .unknown(Doubt(question: .onDisk, why: "\(why) (run depmod -a as root)"))
        case .seen(let table): return table[name].map { state(of: name, $0) }
        }
    }

    private func state(of name: ModuleName, _ entry: DependencyTable.Entry) -> ModuleState {
        do throws(FileFailure) {
            guard try files.contains(entry.path) else {
                return .missing(why: "\(entry.path), which modules.dep lists, is not there")
            }
        } catch {
            return .unknown(Doubt(question: .onDisk, why: "\(error)"))
        }
        if let block = rules?.block(of: name) { return .blocked(path: entry.path, by: block, through: nil) }
        for needed in entry.needs {
            // What is already there is not loaded again, and its rule not asked.
            guard let block = rules?.firmBlock(of: needed), !kernel.has(needed) else { continue }
            return .blocked(path: entry.path, by: block, through: needed)
        }
        return .available(path: entry.path, hiddenRules: rules?.hidden ?? [])
    }

    /// What another installed kernel has built in, or has as a module, this one most likely has too.
    private func stateWithoutTree(_ name: ModuleName, _ path: String, _ installed: [String]) -> ModuleState? {
        let others = tree.places(files)
        for other in others {
            let table = Sight { () throws(FileFailure) in try BuiltinTable(in: other, files) }
            guard let evidence = table.value?.evidence(of: name) else { continue }
            return .unknown(Doubt(builtInWithout: path, elsewhere: evidence))
        }
        let isModule = others.contains { other in
            Sight { () throws(FileFailure) in try DependencyTable(in: other, for: [name], files) }.value?[name] != nil
        }
        return isModule ? .treeGone(path, installed: installed) : nil
    }
}

extension ModuleTree {
    /// Why its tables cannot be read.
    fileprivate var fault: String {
        switch self {
        case .present(let path): "\(path) is there"
        case .gone(let path, _): "\(path) is gone"
        case .absent:
            "neither \(Self.bases.joined(separator: " nor ")) holds any kernel's modules (a container? ask its host)"
        case .hidden(let why): why
        }
    }
}
