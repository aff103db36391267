internal import Core

/// An expected parameter beside what the kernel shows of it.
struct ParameterSighting: Sendable, Equatable {
    let expected: ExpectedParameter
    let state: State
    /// Whether its module came with the kernel, so that only a boot sets it.
    let isBuiltIn: Bool

    enum State: Sendable, Equatable {
        case value(String)
        /// The module is there and shows no such parameter: it has none, or keeps it to itself.
        case notShown
        /// The module is not there to have any.
        case notLoaded
        case hidden(String)
    }

    init(_ expected: ExpectedParameter, _ loaded: LoadedModules, _ files: any HostFiles) {
        self.expected = expected
        let folder = "\(SysModules.directory)/\(expected.module)"
        isBuiltIn = SysModules(files).presence(of: expected.module).value?.isBuiltIn ?? false
        do throws(FileFailure) {
            state = .value(try files.line(of: "\(folder)/parameters/\(expected.parameter)"))
        } catch .absent {
            switch Sight(of: { () throws(FileFailure) in try files.contains(folder) }) {
            case .seen(true): state = .notShown
            case .seen(false): state = Self.withoutDirectory(expected.module, loaded, files)
            case .hidden(let why): state = .hidden(why)
            }
        } catch {
            state = .hidden("\(error)")
        }
    }

    private static func withoutDirectory(
        _ module: ModuleName, _ loaded: LoadedModules, _ files: any HostFiles
    ) -> State {
        if case .listed(let table) = loaded, table[module] == nil { return .notLoaded }
        if case .hidden(let why) = SysModules(files).visibility { return .hidden(why) }
        return .notLoaded
    }

    var isMet: Bool? {
        guard case .value(let found) = state else { return nil }
        return expected.isMet(by: found)
    }
}
