/// Everything a probe may know of the world outside its settings.
public struct ProbeContext: Sendable {
    public let now: Timestamp
    public let deadline: Deadline
    public let files: any HostFiles
    public let ptpClocks: any HostPTPClocks
    public let sockets: any HostSockets
    public let programs: any HostPrograms
    public let timekeeping: any HostTimekeeping
    public let services: any ServiceManager

    public init(
        now: Timestamp, deadline: Deadline, files: any HostFiles,
        ptpClocks: any HostPTPClocks = NoPTPClocks(),
        sockets: any HostSockets = NoSockets(),
        programs: any HostPrograms = NoPrograms(),
        timekeeping: any HostTimekeeping = NoTimekeeping(),
        services: any ServiceManager = NoServiceManager()
    ) {
        self.now = now
        self.deadline = deadline
        self.files = files
        self.ptpClocks = ptpClocks
        self.sockets = sockets
        self.programs = programs
        self.timekeeping = timekeeping
        self.services = services
    }
}
