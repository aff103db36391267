/// A configured sink with its types erased.
public struct RunnableSink: Sendable {
    public let name: ComponentName
    public let subscription: Subscription
    let deliver: @Sendable (Run, Deadline) -> SinkFailure?
    let flush: @Sendable (Deadline) -> SinkFailure?
    public let preview: @Sendable (Run) -> String
    public let examine: @Sendable () -> [Need]
    /// The settings with the values they have; made when asked for, for a run does not need them.
    public let settings: @Sendable () -> [SettingDescription]

    package init<S: Sink & ~Copyable>(
        _: S.Type, _ own: S.Settings, name: ComponentName, subscription: Subscription
    ) {
        let owned = Owned(S(own))
        settings = { subscription.current + own.current }
        self.name = name
        self.subscription = subscription
        deliver = { run, deadline in owned.attempt { sink throws(SinkFailure) in try sink.deliver(run, by: deadline) } }
        flush = { deadline in owned.attempt { sink throws(SinkFailure) in try sink.flush(by: deadline) } }
        preview = { run in owned.sink.withLock { $0.preview(run) } }
        examine = { owned.sink.withLock { $0.needs() } }
    }

    /// The part of a run that this sink is owed; `nil` where nothing in it concerns the sink.
    public func selection(of run: Run, tiers: Tiers) -> Run? {
        subscription.selection(of: run, for: name, tiers: tiers)
    }

    public var terms: SinkTerms {
        SinkTerms(sink: name, keepFor: subscription.keepFor, keepAtMost: subscription.keepAtMost)
    }
}

/// Shares one sink with the closures that feed it.
private final class Owned<S: Sink & ~Copyable>: Sendable {
    let sink: Guarded<S>

    init(_ sink: consuming sending S) {
        self.sink = Guarded(sink)
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
