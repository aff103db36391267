internal import Core

/// Finds the state of modules, from the cheapest source to the dearest.
///
/// What the kernel answers for is not sought on the disk.
struct ModuleSurvey: Sendable {
    private let files: any HostFiles
    private let kernel: KernelFacts
    private let tree: ModuleTree

    init(_ files: any HostFiles, _ kernel: KernelFacts, _ tree: ModuleTree) {
        self.files = files
        self.kernel = kernel
        self.tree = tree
    }

    func sightings(of names: [ModuleName]) -> [ModuleName: ModuleSighting] {
        let states = states(of: names)
        var sightings = states.compactMapValues { $0.map { ModuleSighting($0) } }
        let unheardOf = states.filter { $0.value == nil }.map(\.key)
        guard !unheardOf.isEmpty else { return sightings }
        let aliases = AliasSurvey(tree, Set(unheardOf), files)
        for name in unheardOf { sightings[name] = sighting(of: name, aliases) }
        return sightings
    }

    /// What an alias stands for is looked for in its turn, and not as an alias again.
    private func sighting(of name: ModuleName, _ aliases: AliasSurvey) -> ModuleSighting {
        let targets = aliases.targets(of: name)
        let states = states(of: targets)
        let known = targets.map { ModuleSighting((states[$0] ?? nil) ?? aliases.unresolved($0), target: $0) }
        return known.min { $0.state.rank < $1.state.rank } ?? ModuleSighting(aliases.unresolved(name))
    }

    /// The state of each; nil for a name that no table has.
    private func states(of names: [ModuleName]) -> [ModuleName: ModuleState?] {
        var states: [ModuleName: ModuleState?] = [:]
        var (absent, blind): ([ModuleName], [ModuleName: String]) = ([], [:])
        let survey = KernelSurvey(kernel.loaded, files)
        for name in names {
            switch survey.answer(on: name) {
            case .found(let state): states[name] = state
            case .notLoaded: absent.append(name)
            case .blind(let why):
                absent.append(name)
                blind[name] = why
            }
        }
        guard !absent.isEmpty else { return states }
        let disk = DiskSurvey(files, survey, tree, Set(absent), takesModules: kernel.loaded != .unsupported)
        for name in absent { states.updateValue(disk.state(of: name, unlessBlind: blind[name]), forKey: name) }
        return states
    }
}
