internal import Core

/// Finds the modules behind names that no module has.
struct AliasSurvey: Sendable {
    private let tree: String
    private let tables: [AliasTable]
    /// Why an alias may have been missed.
    private let hidden: [String]

    init(_ tree: String, _ wanted: Set<ModuleName>, _ files: any HostFiles) {
        self.tree = tree
        let rules = ModprobeRules(files)
        var (tables, hidden) = ([AliasTable(of: rules, for: wanted)], rules.hidden)
        do throws(FileFailure) { tables.append(try AliasTable(in: tree, for: wanted, files)) } catch {
            hidden.append("\(error)")
        }
        do throws(FileFailure) { tables.append(try AliasTable(builtInto: tree, for: wanted, files)) } catch .absent {
            // Kernels before 5.2 have no such file.
        } catch {
            hidden.append("\(error)")
        }
        (self.tables, self.hidden) = (tables, hidden)
    }

    func targets(of name: ModuleName) -> [ModuleName] {
        var targets: [ModuleName] = []
        for target in tables.flatMap({ $0[name] }) where !targets.contains(target) { targets.append(target) }
        return targets
    }

    /// The state of a name that stands for nothing.
    func unresolved(_ name: ModuleName) -> ModuleState {
        guard hidden.isEmpty else {
            return .unknown(Doubt(question: .alias, why: hidden.joined(separator: ", and ")))
        }
        return .missing(why: "neither built in nor in \(tree)/modules.dep, and no alias")
    }
}
