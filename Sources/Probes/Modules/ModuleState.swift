/// How a module stands with the running kernel.
enum ModuleState: Sendable, Equatable {
    case loaded(LoadedModule)
    case builtIn(evidence: String)
    /// On the disk at `path`; nobody has loaded it, and of the rules that might keep it out some were hidden.
    case available(path: String, hiddenRules: [String])
    /// The same, with a rule that keeps it out: its own, or that of a module it needs.
    case blocked(path: String, by: ModuleBlock, through: ModuleName?)
    case missing(why: String)
    /// Not loaded, and nothing can be until the next boot: the running kernel's modules are gone.
    case treeGone(String, installed: [String])
    /// The kernel takes no modules and this one is not seen to be built in; `hidden` says why it might be all the same.
    case unsupported(hidden: String?)
    case unknown(Doubt)

    /// The state's name in a report.
    var word: String {
        switch self {
        case .loaded(let module): module.stage.rawValue
        case .builtIn: "built_in"
        case .available: "available"
        case .blocked: "blocked"
        case .missing: "missing"
        case .treeGone: "tree_gone"
        case .unsupported: "no_module_support"
        case .unknown: "unknown"
        }
    }

    /// Which of an alias's modules speaks for it: one that is there, then one that might be.
    var rank: Int {
        switch self {
        case .loaded(let module): module.stage == .live ? 0 : 1
        case .builtIn: 0
        case .unknown: 2
        case .available: 3
        case .blocked: 4
        case .missing, .treeGone, .unsupported: 5
        }
    }
}
