/// What the service manager says of one unit, in its own words.
public struct UnitReading: Sendable, Equatable {
    /// The name it was asked for by, which may be an alias; of one found by a pattern its own.
    public let name: String
    /// The unit's own name.
    public let id: String
    /// `loaded`, `not-found`, `masked`, `bad-setting`, `error`.
    public let load: String
    /// `active`, `inactive`, `activating`, `failed` and so on.
    public let active: String
    /// Finer than `active`: `running`, `exited`, `dead`.
    public let sub: String
    /// `enabled`, `disabled`, `static` and so on; empty for a unit without a file.
    public let file: String
    /// The process of a service that runs.
    public let mainPID: Int?
    /// The last start was tried and its conditions did not let it.
    public let wasHeldBack: Bool

    public init(
        name: String, id: String, load: String, active: String, sub: String, file: String = "", mainPID: Int? = nil,
        wasHeldBack: Bool = false
    ) {
        self.name = name
        self.id = id
        self.load = load
        self.active = active
        self.sub = sub
        self.file = file
        self.mainPID = mainPID
        self.wasHeldBack = wasHeldBack
    }
}
