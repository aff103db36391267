/// A module that the kernel has, or is about to have or to drop.
struct LoadedModule: Sendable, Equatable {
    let stage: Stage
    /// Nil where the kernel was built not to count users.
    let users: Int?
    /// The taint letters the module brought, such as `OE`.
    let taint: String
    /// The file that says so.
    let evidence: String

    enum Stage: String, Sendable, CaseIterable {
        case live
        case loading
        case unloading

        /// As `/sys/module/M/initstate` has it.
        init?(initstate word: String) {
            switch word {
            case "live": self = .live
            case "coming": self = .loading
            case "going": self = .unloading
            default: return nil
            }
        }

        /// As `/proc/modules` has it.
        init?(table word: String) {
            switch word {
            case "Live": self = .live
            case "Loading": self = .loading
            case "Unloading": self = .unloading
            default: return nil
            }
        }
    }
}
