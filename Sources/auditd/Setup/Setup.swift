internal import Core
private import Ledger
private import Linux
private import Machine
internal import Probes
internal import Sinks

/// Everything a command works with, put together once: the only place that knows every module.
struct Setup: Sendable {
    let configuration: Configuration
    let host: Host
    let places: Places

    init(_ invocation: Invocation) throws(Refusal) {
        Watchdog.watch(Watchdog.forConfiguration)
        switch try Self.loader(invocation).load() {
        case .failure(let errors):
            throw Refusal(.configuration, lines: errors.lines)
        case .success(let loaded):
            configuration = loaded
        }
        let files = MachineFiles()
        let name = configuration.general.host
        host = Host(
            name: name.isEmpty ? MachineName.find(in: files) : name, clock: MachineClock(files: files), files: files,
            threads: MachineThreads(),
            ptpClocks: MachinePTPClocks(),
            sockets: MachineSockets(),
            programs: MachinePrograms(),
            timekeeping: MachineTimekeeping(),
            services: SystemdServices(files: files))
        places = try Places(invocation, ledger: configuration.general.ledger.path)
        Watchdog.rest()
    }

    private static func loader(_ invocation: Invocation) throws(Refusal) -> ConfigurationLoader {
        let layers = try layers(invocation)
        let source = ConfigurationSource(files: MachineFiles(), layers: layers, parse: YAMLConfiguration.parse)
        return ConfigurationLoader(source: source, probes: probeCatalog, sinks: sinkCatalog)
    }

    /// A layer may be missing, but not the directory that was asked for: a mistyped one would look like no configuration.
    private static func layers(_ invocation: Invocation) throws(Refusal) -> [String] {
        guard let path = try Places.directory("config", invocation) else {
            return ConfigurationSource.standardLayers
        }
        let kind: FileStatus.Kind
        do throws(FileFailure) {
            kind = try MachineFiles().status(of: path).kind
            if kind != .file { _ = try MachineFiles().names(in: path) }
        } catch {
            throw Refusal(.configuration, "--config: \(error)")
        }
        guard kind != .file else { throw Refusal(.configuration, "--config: \(path) is a file, not a directory") }
        return [path]
    }

    /// The ledger to write in: none where there is no configuration, for then nothing is to be touched.
    var ledger: LedgerAccess {
        guard !configuration.isAbsent else { return .none }
        let path = places.ledger
        return .opening { () throws(LedgerFailure) in try SQLiteLedger(path: path) }
    }

    /// The ledger to look into only.
    var consulted: LedgerAccess {
        guard !configuration.isAbsent else { return .none }
        return .consulting { [self] () throws(LedgerFailure) in try reader().standings() }
    }

    func reader() throws(LedgerFailure) -> any LedgerReader {
        try SQLiteReader(path: places.ledger)
    }
}

extension ConfigurationErrors {
    /// One line each, so many that a person will read them.
    fileprivate var lines: [String] {
        let most = 100
        let lines = complaints.prefix(most).map(\.description)
        return complaints.count > most ? lines + ["and \(complaints.count - most) more"] : lines
    }
}
