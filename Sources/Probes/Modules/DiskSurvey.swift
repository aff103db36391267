internal import Core

/// What the module tree says of modules that the kernel does not show.
struct DiskSurvey: Sendable {
    private let files: any HostFiles
    private let tree: ModuleTree
    private let takesModules: Bool
    private let builtins: Sight<BuiltinTable>
    private let dependencies: Sight<DependencyTable>
    private let rules: ModprobeRules?

    /// Reads only the tables that the wanted names still call for.
    init(_ files: any HostFiles, _ tree: ModuleTree, _ wanted: Set<ModuleName>, takesModules: Bool) {
        self.files = files
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

    /// Nil where the tree was read and does not have the name.
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
            guard let block = rules?.firmBlock(of: needed) else { continue }
            return .blocked(path: entry.path, by: block, through: needed)
        }
        return .available(path: entry.path, hiddenRules: rules?.hidden ?? [])
    }

    /// What another installed kernel has built in, this one most likely has too.
    private func stateWithoutTree(_ name: ModuleName, _ path: String, _ installed: [String]) -> ModuleState {
        for other in ModuleTree.bases.flatMap({ base in installed.map { "\(base)/\($0)" } }) {
            let table = Sight { () throws(FileFailure) in try BuiltinTable(in: other, files) }
            guard let evidence = table.value?.evidence(of: name) else { continue }
            return .unknown(Doubt(question: .builtIn, why: "\(path) is gone (in another kernel it is: \(evidence))"))
        }
        return .treeGone(path, installed: installed)
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
