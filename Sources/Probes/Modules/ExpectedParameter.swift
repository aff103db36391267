/// A value that a module's parameter must have.
struct ExpectedParameter: Sendable, Equatable {
    let module: ModuleName
    let parameter: String
    let value: String

    var name: String { "\(module).\(parameter)" }

    /// Nil where the name is not `module.parameter`.
    init?(_ name: String, value: String) {
        let parts = name.split(separator: "." as Character, maxSplits: 1, omittingEmptySubsequences: false)
        // A parameter is spelt as a module is; the kernel takes '-' for '_' there too.
        guard parts.count == 2, let module = ModuleName(parts[0]), !parts[1].contains("."),
            let parameter = ModuleName(parts[1])
        else { return nil }
        self.module = module
        self.parameter = parameter.text
        self.value = value
    }

    /// Whether the kernel's text means the same: it shows a flag as Y or N, however it was set.
    func isMet(by found: String) -> Bool {
        guard found != value else { return true }
        guard found == "Y" || found == "N" else { return false }
        let agreeing = found == "Y" ? ["y", "yes", "true", "on", "1"] : ["n", "no", "false", "off", "0"]
        return agreeing.contains(value.lowercased())
    }
}
