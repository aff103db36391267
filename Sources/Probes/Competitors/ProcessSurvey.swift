internal import Core

/// Looks for the programs of the units where the service manager cannot be asked.
struct ProcessSurvey {
    private let context: ProbeContext
    private let table: ProcessTable
    /// The command of a process, and the first unit of the settings that runs it.
    private var commands: [String: TimeService.Role] = [:]

    init(_ context: ProbeContext, expected: [UnitName], competitors: [UnitName]) throws(FileFailure) {
        self.context = context
        table = try ProcessTable(context.files)
        for name in competitors { for command in TimeProgram.commands(of: name) { commands[command] = .competitor } }
        for name in expected { for command in TimeProgram.commands(of: name) { commands[command] = .expected } }
    }

    func services() throws(FileFailure) -> [TimeService] {
        var services: [TimeService] = []
        for pid in table.pids {
            guard let command = try table.command(of: pid), let role = commands[command] else { continue }
            let line: StartLine
            do throws(FileFailure) { line = try StartLine(of: pid, context.files) } catch .absent { continue }
            // A process that has ended and waits to be collected has no command line any more.
            guard !line.words.isEmpty else { continue }
            let steering = Steering(line, context.files)
            // A daemon that splits itself for the sake of its privileges is one service.
            guard !services.contains(where: { $0.name == command && $0.steering == steering }) else { continue }
            services.append(
                TimeService(name: command, role: role, state: .running, boot: nil, pid: pid, steering: steering))
        }
        return services
    }
}
