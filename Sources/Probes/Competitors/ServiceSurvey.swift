internal import Core

/// Asks the service manager for the units of the settings and makes time services of them.
struct ServiceSurvey {
    private let context: ProbeContext
    private let wanted: [(name: UnitName, role: TimeService.Role)]

    /// An expected unit is expected, whatever else it is listed as.
    init(_ context: ProbeContext, expected: [UnitName], competitors: [UnitName]) {
        self.context = context
        var seen: Set<UnitName> = []
        let all = expected.map { ($0, TimeService.Role.expected) } + competitors.map { ($0, .competitor) }
        wanted = all.filter { seen.insert($0.0).inserted }
    }

    /// The deadline is before the probe's own, so that there is time to look at processes instead.
    func services(by deadline: Deadline) throws(ServiceManagerFailure) -> [TimeService] {
        let names = wanted.map(\.name)
        let readings = try context.services.units(
            named: names.filter { !$0.isPattern }.map(\.text), matching: names.filter(\.isPattern).map(\.text),
            by: deadline)
        var services: [TimeService] = []
        var places: [String: Int] = [:]
        for (reading, role) in try roles(of: readings) {
            // A name that is not there has no unit of its own to be the alias of.
            if let place = places[reading.id] {
                let known = services[place]
                for name in [reading.name, reading.id] where name != known.name && !known.aliases.contains(name) {
                    services[place].aliases.append(name)
                }
            } else {
                places[reading.id] = services.count
                services.append(service(reading, role))
            }
        }
        return services
    }

    /// The readings with the roles of the settings, those that are expected first; whatever was not asked for is refused.
    private func roles(
        of readings: [UnitReading]
    ) throws(ServiceManagerFailure) -> [(UnitReading, TimeService.Role)] {
        var found: [(UnitReading, TimeService.Role)] = []
        for reading in readings {
            guard let role = wanted.first(where: { $0.name.takes(reading.name) })?.role else {
                throw .malformed(
                    "the service manager answered for '\(reading.name.prefix(80))', which nobody asked for",
                    remedy: "report this with the output of systemctl --version")
            }
            found.append((reading, role))
        }
        return found.filter { $0.1 == .expected } + found.filter { $0.1 == .competitor }
    }

    private func service(_ reading: UnitReading, _ role: TimeService.Role) -> TimeService {
        var service = TimeService(name: reading.id, role: role, state: ServiceState(reading))
        if reading.name != reading.id { service.aliases = [reading.name] }
        service.boot = BootStart(reading.file)
        service.pid = reading.mainPID
        if service.state.isUp { service.steering = steering(reading) }
        return service
    }

    private func steering(_ reading: UnitReading) -> Steering {
        // A timer or a socket starts what sets the clock.
        guard reading.id.hasSuffix(".service") else { return .steers }
        guard let pid = reading.mainPID else {
            guard reading.active == "activating" else { return .hidden(why: "systemd names no process of it") }
            return TimeService.isHarmlessAsARule(reading.id)
                ? .leaves(why: "it has no process yet, and usually sets other clocks") : .steers
        }
        do throws(FileFailure) {
            let line = try StartLine(of: pid, context.files)
            return line.words.isEmpty ? .hidden(why: "/proc/\(pid)/cmdline is empty") : Steering(line, context.files)
        } catch {
            return .hidden(why: "\(error)")
        }
    }
}
