/// Turns files into components, and finds every mistake on the way.
public struct ConfigurationLoader: Sendable {
    let source: ConfigurationSource
    let probes: [ProbeRegistration]
    let sinks: [SinkRegistration]

    public init(source: ConfigurationSource, probes: [ProbeRegistration], sinks: [SinkRegistration]) {
        self.source = source
        self.probes = probes
        self.sinks = sinks
    }

    public func load() -> Result<Configuration, ConfigurationErrors> {
        var files = ConfigurationFiles(source)
        let generalFile = files.file("hostaudit.yaml")
        let probeFiles = files.files(in: "probes.d")
        let sinkFiles = files.files(in: "sinks.d")
        var complaints = files.complaints

        var general = General()
        generalFile?.content?.root?.read(into: &general, of: "hostaudit.yaml", &complaints)
        let isAbsent = generalFile == nil && probeFiles.isEmpty && sinkFiles.isEmpty && complaints.isEmpty
        let configured = Configuration(
            general: general, generalFile: generalFile,
            probes: isAbsent ? standardProbes : self.probes(from: probeFiles, &complaints),
            sinks: self.sinks(from: sinkFiles, &complaints), isAbsent: isAbsent)
        checkTiers(of: configured, &complaints)
        guard complaints.isEmpty else { return .failure(ConfigurationErrors(complaints: complaints.sorted())) }
        return .success(configured)
    }

    private var standardProbes: [Configuration.Configured<RunnableProbe>] {
        probes.map { .init(component: $0.standard, file: nil, isEnabled: true) }
    }

    private func probes(
        from files: [ConfigurationFile], _ complaints: inout [Complaint]
    ) -> [Configuration.Configured<RunnableProbe>] {
        configured(files, "probe", probes.map(\.name), &complaints) { name, node, complaints in
            let probe = probes.first { $0.name == name.name }?.make(name, node, &complaints)
            return probe.map { ($0, $0.schedule.enabled) }
        }
    }

    private func sinks(
        from files: [ConfigurationFile], _ complaints: inout [Complaint]
    ) -> [Configuration.Configured<RunnableSink>] {
        configured(files, "sink", sinks.map(\.name), &complaints) { name, node, complaints in
            let sink = sinks.first { $0.name == name.name }?.make(name, node, &complaints)
            return sink.map { ($0, $0.subscription.enabled) }
        }
    }

    private func configured<Component: Sendable>(
        _ files: [ConfigurationFile], _ kind: String, _ known: [String], _ complaints: inout [Complaint],
        make: (ComponentName, ConfigNode?, inout [Complaint]) -> (Component, Bool)?
    ) -> [Configuration.Configured<Component>] {
        files.compactMap { file in
            guard let name = ComponentName(parsing: file.name) else {
                complaints.append(
                    Complaint(
                        file: file.path,
                        "a file here is named NAME.yaml or NAME@INSTANCE.yaml, of letters, digits, _-.:"))
                return nil
            }
            guard known.contains(name.name) else {
                let hint = Nearest.hint(for: name.name, among: known)
                complaints.append(Complaint(file: file.path, "there is no \(kind) '\(name.name)'\(hint)"))
                return nil
            }
            guard let (component, enabled) = make(name, file.content?.root, &complaints) else { return nil }
            return .init(component: component, file: file, isEnabled: enabled && file.content != nil)
        }
    }

    /// A probe that names a sink which does not exist would be told to nobody.
    private func checkTiers(of configuration: Configuration, _ complaints: inout [Complaint]) {
        let sinks = configuration.sinks.filter(\.isEnabled).map(\.component.name)
        for probe in configuration.probes where probe.isEnabled {
            for wanted in probe.component.schedule.sinks
            where !sinks.contains(where: wanted.covers) {
                let mark = probe.file?.mark(of: "sinks", holding: wanted.description)
                let hint = Nearest.hint(for: wanted.description, among: sinks.map(\.description))
                complaints.append(
                    Complaint(
                        mark ?? Mark(file: probe.file?.path ?? "probes.d"), "no sink '\(wanted)' is enabled\(hint)"))
            }
        }
    }
}

extension ConfigurationFile {
    /// Where an element of a list stands.
    fileprivate func mark(of key: String, holding element: String) -> Mark? {
        guard case .map(let entries)? = content?.root?.content,
            case .list(let nodes)? = entries.first(where: { $0.key == key })?.value.content
        else { return nil }
        return nodes.first {
            $0.content == .scalar(element, isPlain: true) || $0.content == .scalar(element, isPlain: false)
        }?.mark
    }
}
