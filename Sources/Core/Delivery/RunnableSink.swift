private import Synchronization

/// A configured sink with its types erased.
public struct RunnableSink: Sendable {
    public let name: ComponentName
    public let subscription: Subscription
    let deliver: @Sendable (Run, Deadline) -> SinkFailure?
    let flush: @Sendable (Deadline) -> SinkFailure?
    public let preview: @Sendable (Run) -> String
    let examine: @Sendable () -> [Need]

    init<S: Sink & ~Copyable>(_ sink: consuming sending S, name: ComponentName, subscription: Subscription) {
        let owned = Owned(sink)
        self.name = name
        self.subscription = subscription
        deliver = { run, deadline in owned.attempt { sink throws(SinkFailure) in try sink.deliver(run, by: deadline) } }
        flush = { deadline in owned.attempt { sink throws(SinkFailure) in try sink.flush(by: deadline) } }
        preview = { run in owned.sink.withLock { $0.preview(run) } }
        examine = { owned.sink.withLock { $0.needs() } }
    }

    public var terms: SinkTerms {
        SinkTerms(sink: name, keepFor: subscription.keepFor, keepAtMost: subscription.keepAtMost)
    }
}

/// Shares one sink with the closures that feed it.
private final class Owned<S: Sink & ~Copyable>: Sendable {
    let sink: Mutex<S>

    init(_ sink: consuming sending S) {
        self.sink = Mutex(sink)
    }

    func attempt(_ work: (inout S) throws(SinkFailure) -> Void) -> SinkFailure? {
        sink.withLock { sink in
            do throws(SinkFailure) {
                try work(&sink)
                return nil
            } catch {
                return error
            }
        }
    }
}
