public import Core

/// A clock that stands until a test moves it.
public final class FakeClock: HostClock {
    private let state: Guarded<ClockReading>

    public init(wall: Timestamp = Timestamp(microseconds: 1_763_650_051_354_972), boot: String = "boot-a") {
        state = Guarded(ClockReading(wall: wall, sinceBoot: .seconds(100), boot: boot))
    }

    public var reading: ClockReading { state.withLock { $0 } }

    /// Time goes by on both clocks.
    public func pass(_ duration: Duration) {
        state.withLock { now in
            now = ClockReading(
                wall: now.wall.advanced(by: duration), sinceBoot: now.sinceBoot + duration, boot: now.boot)
        }
    }

    /// Someone sets the wall clock.
    public func jump(_ duration: Duration) {
        state.withLock { now in
            now = ClockReading(wall: now.wall.advanced(by: duration), sinceBoot: now.sinceBoot, boot: now.boot)
        }
    }

    /// The host goes down and comes back.
    public func reboot(after pause: Duration, as boot: String) {
        state.withLock { now in
            now = ClockReading(wall: now.wall.advanced(by: pause), sinceBoot: .seconds(5), boot: boot)
        }
    }
}
