internal import Core

/// What was seen of the kernel, its module tree and the modules that the settings name.
struct ModulesFinding: Reportable {
    let kernel: KernelFacts
    let tree: ModuleTree
    let isContainer: Bool
    let modules: [WantedModule]
    let parameters: [ParameterSighting]

    func modules(_ expectation: Expectation) -> [WantedModule] {
        modules.filter { $0.expectation == expectation }
    }

    var fields: [Field] {
        if let release = kernel.release.value { Field("kernel_release", release) }
        kernel.loaded.fields
        tree.fields
        if let taint = kernel.taint.value {
            Field("tainted", taint.value)
            if taint.value != 0 { Field("taint", taint.letters) }
        }
        if let isDisabled = kernel.modulesDisabled.value { Field("modules_disabled", isDisabled) }
        if let isEnforced = kernel.enforcesSignatures.value { Field("sig_enforce", isEnforced) }
        if let lockdown = kernel.lockdown.value { Field("lockdown", lockdown) }
        if !modules.isEmpty {
            Field.rows("modules", label: "module", modules, name: { $0.name.text }, fields: { $0.fields })
        }
        if !parameters.isEmpty {
            Field.rows(
                "parameters", label: "parameter", parameters, name: { $0.expected.name }, fields: { $0.fields })
        }
    }
}

extension LoadedModules: Reportable {
    var fields: [Field] {
        switch self {
        case .listed(let modules):
            Field("takes_modules", true)
            Field("loaded", modules.count)
        case .unsupported: Field("takes_modules", false)
        case .hidden(let why): Field("loaded_hidden_by", why)
        }
    }
}

extension ModuleTree: Reportable {
    var fields: [Field] {
        switch self {
        case .present(let path):
            Field("tree", "present")
            Field("tree_path", path)
        case .gone(let path, let installed):
            Field("tree", "gone")
            Field("tree_path", path)
            Field("installed_kernels", installed)
        case .absent: Field("tree", "absent")
        case .hidden(let why):
            Field("tree", "hidden")
            Field("tree_hidden_by", why)
        }
    }
}

extension ParameterSighting: Reportable {
    var fields: [Field] {
        Field("wanted", expected.value)
        switch state {
        case .value(let found): Field("found", found)
        case .notShown: Field("state", "not_shown")
        case .notLoaded: Field("state", "not_loaded")
        case .hidden(let why): Field("hidden_by", why)
        }
        if let isMet { Field("met", isMet) }
    }
}
