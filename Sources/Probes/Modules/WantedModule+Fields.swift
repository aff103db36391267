internal import Core

extension WantedModule: Reportable {
    var fields: [Field] {
        Field("expectation", expectation.rawValue)
        Field("state", state.word)
        if let target = sighting.target { Field("alias_of", target.text) }
        state.fields
    }
}

extension ModuleState: Reportable {
    var fields: [Field] {
        switch self {
        case .loaded(let module):
            Field("evidence", module.evidence)
            if let users = module.users { Field("refcount", users) }
            if !module.taint.isEmpty { Field("taint", module.taint) }
        case .builtIn(let evidence): Field("evidence", evidence)
        case .available(let path, let hidden):
            Field("path", path)
            if !hidden.isEmpty { Field("rules_hidden_by", hidden) }
        case .blocked(let path, let block, let needed):
            Field("path", path)
            Field("blocked_by", block.place)
            Field("rule", block.rule.words)
            if let needed { Field("blocked_through", needed.text) }
        case .missing(let why): Field("evidence", why)
        case .treeGone(let path, _): Field("evidence", "\(path) is gone")
        case .unsupported(let hidden):
            if let hidden { Field("hidden_by", hidden) }
        case .unknown(let doubt): Field("hidden_by", doubt.why)
        }
    }
}
