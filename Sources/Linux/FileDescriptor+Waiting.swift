internal import Glibc

extension FileDescriptor {
    /// Waits until there is something to do; false where the instant came first.
    func isReady(_ events: CInt, until instant: ContinuousClock.Instant) throws(SystemError) -> Bool {
        while true {
            let left = ContinuousClock.now.duration(to: instant)
            var entry = pollfd(fd: number, events: Int16(events), revents: 0)
            let found = unsafe poll(&entry, 1, Self.milliseconds(left))
            if found > 0 { return true }
            guard found == 0 || errno == EINTR else { throw .last }
            if left <= .zero { return false }
        }
    }

    /// Rounded up, so that the last wait does not become many that are too short; 0 only looks.
    private static func milliseconds(_ left: Duration) -> CInt {
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        return CInt(clamping: min(seconds, 1_000_000) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
