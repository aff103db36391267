private import Glibc

/// Waits in the kernel and never comes back.
public func hang() -> Never {
    while true { pause() }
}
