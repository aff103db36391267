internal import Core

extension Judgement {
    /// One judgement for all modules that the same thing hides.
    static func doubts(about modules: [WantedModule]) -> [Judgement] {
        var titles: [(doubt: Doubt, titles: [String])] = []
        for module in modules {
            guard let doubt = module.state.doubt else { continue }
            if let known = titles.firstIndex(where: { $0.doubt == doubt }) {
                titles[known].titles.append(module.title)
            } else {
                titles.append((doubt, [module.title]))
            }
        }
        return titles.map { doubt, titles in
            let (names, verb) = (titles.joined(separator: ", "), titles.count == 1 ? "is" : "are")
            return .unknown("nothing tells whether \(names) \(verb) \(doubt.question.rawValue): \(doubt.why)")
        }
    }
}

extension ModuleState {
    /// What cannot be told about the module, if there is anything.
    fileprivate var doubt: Doubt? {
        switch self {
        case .unknown(let doubt): doubt
        case .unsupported(hidden: let why?):
            Doubt(question: .builtIn, why: "this kernel takes no modules, and \(why)")
        case .loaded, .builtIn, .available, .blocked, .missing, .treeGone, .unsupported(hidden: nil): nil
        }
    }
}
