/// A module's state, and the module that a wanted alias turned out to mean.
struct ModuleSighting: Sendable, Equatable {
    let state: ModuleState
    let target: ModuleName?

    init(_ state: ModuleState, target: ModuleName? = nil) {
        self.state = state
        self.target = target
    }
}
