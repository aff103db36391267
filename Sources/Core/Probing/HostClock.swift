/// The host's clocks, read together.
public protocol HostClock: Sendable {
    var reading: ClockReading { get }
}

/// What the wall clock says beside a clock that cannot jump.
///
/// This tool audits clocks, so it trusts none of them alone: ages and due times come from the
/// time since boot, and from the wall clock only across a boot.
public struct ClockReading: Sendable, Equatable {
    public let wall: Timestamp
    public let sinceBoot: Duration
    /// Tells one boot from another; empty where the host does not say.
    public let boot: String

    public init(wall: Timestamp, sinceBoot: Duration, boot: String) {
        self.wall = wall
        self.sinceBoot = sinceBoot
        self.boot = boot
    }
}
