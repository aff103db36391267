internal import Core

/// What `/sys/module` says.
///
/// It knows less than modules.builtin of what is built in, and stands in for `/proc/modules` where that is hidden.
struct SysModules: Sendable {
    static let directory = "/sys/module"
    private let files: any HostFiles

    init(_ files: any HostFiles) {
        self.files = files
    }

    enum Presence: Sendable, Equatable {
        case loaded(LoadedModule)
        /// A directory without `initstate`: only what is built in has that.
        case builtIn(evidence: String)
        /// No directory: not loaded, and perhaps built in all the same.
        case absent

        var isBuiltIn: Bool {
            guard case .builtIn = self else { return false }
            return true
        }
    }

    /// Whether the directory shows anything; a masked one is empty or not there.
    var visibility: Sight<Bool> {
        switch Sight(of: { () throws(FileFailure) in try files.names(in: Self.directory) }) {
        case .seen(let names) where names.isEmpty:
            .hidden("\(Self.directory) is empty, as in a container that masks /sys")
        case .seen: .seen(true)
        case .hidden(let why): .hidden(why)
        }
    }

    func presence(of name: ModuleName) -> Sight<Presence> {
        let folder = "\(Self.directory)/\(name)"
        do throws(FileFailure) {
            let word = try files.line(of: "\(folder)/initstate")
            guard let stage = LoadedModule.Stage(initstate: word) else {
                return .hidden("\(folder)/initstate is '\(word.prefix(40))', not live, coming or going")
            }
            return .seen(.loaded(module(in: folder, stage)))
        } catch .absent {
            return Sight { () throws(FileFailure) in
                try files.contains(folder) ? .builtIn(evidence: "\(folder) without initstate") : .absent
            }
        } catch {
            return .hidden("\(error)")
        }
    }

    private func module(in folder: String, _ stage: LoadedModule.Stage) -> LoadedModule {
        LoadedModule(
            stage: stage,
            users: Sight { () throws(FileFailure) in try files.line(of: "\(folder)/refcnt") }.value.flatMap { Int($0) },
            taint: Sight { () throws(FileFailure) in try files.line(of: "\(folder)/taint") }.value ?? "",
            evidence: "\(folder)/initstate")
    }

    /// Whether any module was loaded as one, which proves that the kernel takes them.
    var hasLoadable: Bool {
        get throws(FileFailure) {
            let names: [String]
            do throws(FileFailure) { names = try files.names(in: Self.directory) } catch .absent { return false }
            for name in names where try files.contains("\(Self.directory)/\(name)/initstate") { return true }
            return false
        }
    }
}
