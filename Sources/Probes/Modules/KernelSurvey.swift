internal import Core

/// Asks the running kernel about a module; two sources that a sandbox may hide, each standing in for the other.
struct KernelSurvey: Sendable {
    private let loaded: LoadedModules
    private let sys: SysModules

    init(_ loaded: LoadedModules, _ files: any HostFiles) {
        self.loaded = loaded
        sys = SysModules(files)
    }

    enum Answer: Sendable, Equatable {
        case found(ModuleState)
        /// Not loaded; perhaps built in without a directory.
        case notLoaded
        case blind(String)
    }

    func answer(on name: ModuleName) -> Answer {
        if case .listed(let table) = loaded, let module = table[name] { return .found(.loaded(module)) }
        switch sys.presence(of: name) {
        case .seen(.loaded(let module)): return .found(.loaded(module))
        case .seen(.builtIn(let evidence)): return .found(.builtIn(evidence: evidence))
        case .seen(.absent): return withoutDirectory
        case .hidden(let why): return blind(why) ?? .notLoaded
        }
    }

    /// Whether a module is seen to be live or built in.
    func has(_ name: ModuleName) -> Bool {
        guard case .found(let state) = answer(on: name) else { return false }
        return state.rank == 0
    }

    private var withoutDirectory: Answer {
        guard case .hidden = loaded, case .hidden(let why) = sys.visibility else { return .notLoaded }
        return blind(why) ?? .notLoaded
    }

    /// What is hidden in `/sys` is blindness only where `/proc` does not know either.
    private func blind(_ why: String) -> Answer? {
        guard case .hidden(let cause) = loaded else { return nil }
        return .blind("\(cause), and \(why)")
    }
}
