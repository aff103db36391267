internal import Core

/// Finds the modules behind names that no module has.
struct AliasSurvey: Sendable {
    private let tree: ModuleTree
    private let places: [String]
    private var tables: [AliasTable]
    /// The lists that describe what is built in, each with its path.
    private var descriptions: [(path: String, table: AliasTable)] = []
    /// Why an alias may have been missed.
    private var hidden: [String]

    init(_ tree: ModuleTree, _ wanted: Set<ModuleName>, _ files: any HostFiles) {
        self.tree = tree
        places = tree.places(files)
        let rules = ModprobeRules(files)
        (tables, hidden) = ([AliasTable(of: rules, for: wanted)], rules.hidden)
        for place in places { read(place, wanted, files) }
    }

    private mutating func read(_ place: String, _ wanted: Set<ModuleName>, _ files: any HostFiles) {
        do throws(FileFailure) { tables.append(try AliasTable(in: place, for: wanted, files)) } catch {
            hidden.append("\(error)")
        }
        let behind = wanted.flatMap { targets(of: $0) }
        do throws(FileFailure) {
            let table = try AliasTable(builtInto: place, for: wanted.union(behind), files)
            descriptions.append(("\(place)/modules.builtin.modinfo", table))
        } catch .absent {
            // Kernels before 5.2 have no such file.
        } catch {
            hidden.append("\(error)")
        }
    }

    func targets(of name: ModuleName) -> [ModuleName] {
        var targets: [ModuleName] = []
        for target in (tables + descriptions.map(\.table)).flatMap({ $0[name] }) where !targets.contains(target) {
            targets.append(target)
        }
        return targets
    }

    /// The state of a name that stands for nothing.
    func unresolved(_ name: ModuleName) -> ModuleState {
        let evidence = descriptions.first { $0.table.described.contains(name) }?.path
        guard evidence != nil || hidden.isEmpty else {
            return .unknown(Doubt(question: .alias, why: hidden.joined(separator: ", and ")))
        }
        if case .gone(let path, _) = tree { return .unknown(Doubt(builtInWithout: path, elsewhere: evidence)) }
        if let evidence { return .builtIn(evidence: evidence) }
        let tables = places.map { "\($0)/modules.dep" }.joined(separator: " nor in ")
        return .missing(why: "neither listed as built in nor in \(tables), and no alias")
    }
}
