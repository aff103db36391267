public import Core
private import Linux

/// systemd, asked over the system bus.
///
/// Only systemd itself is asked: `timedate1` and `timesync1` start the very services that a probe looks for.
public struct SystemdServices: ServiceManager {
    private static let destination = "org.freedesktop.systemd1"
    /// What `sd_booted` looks at.
    private static let marker = "/run/systemd/system"

    private let files: any HostFiles
    private let address: String

    public init(files: any HostFiles) {
        self.init(files: files, address: SystemBus.standardAddress)
    }

    init(files: any HostFiles, address: String) {
        self.files = files
        self.address = address
    }

    public func units(
        named names: [String], matching patterns: [String], by deadline: Deadline
    ) throws(ServiceManagerFailure) -> [UnitReading] {
        try refuseOtherHosts()
        do throws(BusFailure) {
            return try SystemBus.visit(address, until: deadline.instant) { (bus) throws(BusFailure) in
                try Self.readings(over: bus, names, patterns)
            }
        } catch {
            throw ServiceManagerFailure(error)
        }
    }

    private static func readings(
        over bus: borrowing SystemBus, _ names: [String], _ patterns: [String]
    ) throws(BusFailure) -> [UnitReading] {
        let lists = try bus.ask(destination, UnitRow.calls(named: names, matching: patterns))
        let rows = try UnitRow.rows(of: lists, named: names)
        let known = UnitRow.distinct(rows.filter(\.isKnown))
        let calls = known.map(\.calls)
        var answers = try bus.ask(destination, calls.flatMap(\.self))[...]
        var details: [String: UnitDetails] = [:]
        for (row, calls) in zip(known, calls) {
            details[row.id] = try UnitDetails(row, answers.prefix(calls.count))
            answers = answers.dropFirst(calls.count)
        }
        return rows.map { $0.reading(details[$0.id]) }
    }

    private func refuseOtherHosts() throws(ServiceManagerFailure) {
        do throws(FileFailure) {
            guard try !files.contains(Self.marker) else { return }
        } catch {
            // Hidden is not absent: the bus will tell.
            return
        }
        throw .absent("systemd does not run this host: there is no \(Self.marker)")
    }
}
