/// A module that the settings name, and how it was found.
struct WantedModule: Sendable, Equatable {
    let name: ModuleName
    let expectation: Expectation
    let sighting: ModuleSighting

    init(_ name: ModuleName, _ expectation: Expectation, _ sighting: ModuleSighting) {
        self.name = name
        self.expectation = expectation
        self.sighting = sighting
    }

    var state: ModuleState { sighting.state }

    /// The module behind the name, for a command line.
    var module: ModuleName { sighting.target ?? name }

    /// The name as a sentence has it: `net_pf_10 (ipv6)`.
    var title: String { sighting.target.map { "\(name) (\($0))" } ?? name.text }
}
