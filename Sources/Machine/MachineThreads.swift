public import Core
private import Linux

/// Threads of this process.
public struct MachineThreads: HostThreads {
    public init() {}

    public func start(_ work: @escaping @Sendable () -> Void) throws(ThreadShortage) {
        do throws(SystemError) { try Thread.start(work) } catch {
            throw ThreadShortage(why: error.description)
        }
    }
}
