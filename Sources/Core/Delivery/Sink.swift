/// A destination for runs.
///
/// ``deliver(_:by:)`` may block. Calls never overlap, so a sink needs no lock, and it is
/// noncopyable so that it can own a descriptor and close it when it goes. Making one touches nothing.
public protocol Sink: ~Copyable, Sendable {
    associatedtype Settings: Configurable

    static var name: String { get }
    static var about: About { get }

    init(_ settings: Settings)

    /// Hands over one run. Returning means taken, once ``flush(by:)`` has returned too.
    mutating func deliver(_ run: Run, by deadline: Deadline) throws(SinkFailure)

    /// Makes durable what was taken; called after the last of several runs.
    mutating func flush(by deadline: Deadline) throws(SinkFailure)

    /// Exactly what ``deliver(_:by:)`` would hand over, for a dry run.
    func preview(_ run: Run) -> String

    /// What the sink needs on this host as it is set up, and whether it has it.
    func needs() -> [Need]
}

extension Sink where Self: ~Copyable {
    /// For a sink whose every delivery is final.
    public mutating func flush(by deadline: Deadline) throws(SinkFailure) {}
}
