/// A rule that keeps a module out, and where it stands.
struct ModuleBlock: Sendable, Equatable {
    let place: String
    let rule: Rule

    enum Rule: Sendable, Equatable {
        /// `install M /bin/false`: this command runs instead of loading.
        case install(String)
        /// Only loading by alias, at boot or for a device, is off.
        case blacklist
        /// `alias M off`: the name leads nowhere, and what needs the module still loads it.
        case off
        /// `module_blacklist=` on the kernel's command line: the kernel refuses.
        case commandLine

        var words: String {
            switch self {
            case .install(let command): "install \(command)"
            case .blacklist: "blacklist"
            case .off: "alias off"
            case .commandLine: "module_blacklist"
            }
        }
    }
}
