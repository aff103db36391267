/// The host's service manager, asked for what it knows and never to do anything.
public protocol ServiceManager: Sendable {
    /// The units of these names, in the order of the names, then the loaded ones that a pattern takes.
    ///
    /// Waits no longer than until `deadline`. Names must be valid and no templates; a unit that is not there is
    /// answered with the load state `not-found`. A pattern is a unit's name with `*` in it.
    func units(
        named names: [String], matching patterns: [String], by deadline: Deadline
    ) throws(ServiceManagerFailure) -> [UnitReading]
}
