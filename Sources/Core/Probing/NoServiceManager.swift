/// A host without a service manager.
public struct NoServiceManager: ServiceManager {
    public init() {}

    public func units(
        named names: [String], matching patterns: [String], by deadline: Deadline
    ) throws(ServiceManagerFailure) -> [UnitReading] {
        throw .absent("this host has no service manager")
    }
}
