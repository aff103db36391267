/// The machine under audit, as the composition root or a test presents it.
public struct Host: Sendable {
    public let name: String
    public let clock: any HostClock
    public let files: any HostFiles
    public let threads: any HostThreads
    public let ptpClocks: any HostPTPClocks
    public let sockets: any HostSockets
    public let programs: any HostPrograms
    public let timekeeping: any HostTimekeeping
    public let services: any ServiceManager

    public init(
        name: String, clock: any HostClock, files: any HostFiles, threads: any HostThreads,
        ptpClocks: any HostPTPClocks = NoPTPClocks(),
        sockets: any HostSockets = NoSockets(),
        programs: any HostPrograms = NoPrograms(),
        timekeeping: any HostTimekeeping = NoTimekeeping(),
        services: any ServiceManager = NoServiceManager()
    ) {
        self.name = name
        self.clock = clock
        self.files = files
        self.threads = threads
        self.ptpClocks = ptpClocks
        self.sockets = sockets
        self.programs = programs
        self.timekeeping = timekeeping
        self.services = services
    }

    func context(until deadline: Deadline) -> ProbeContext {
        ProbeContext(
            now: clock.reading.wall, deadline: deadline, files: files,
            ptpClocks: ptpClocks,
            sockets: sockets,
            programs: programs,
            timekeeping: timekeeping,
            services: services)
    }
}
