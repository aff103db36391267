/// The machine under audit, as the composition root or a test presents it.
public struct Host: Sendable {
    public let name: String
    public let clock: any HostClock
    public let files: any HostFiles

    public init(name: String, clock: any HostClock, files: any HostFiles) {
        self.name = name
        self.clock = clock
        self.files = files
    }

    func context(until deadline: Deadline) -> ProbeContext {
        ProbeContext(now: clock.reading.wall, deadline: deadline, files: files)
    }
}
