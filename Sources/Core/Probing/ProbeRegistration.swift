/// A probe type with its types erased, ready to be configured by name.
public struct ProbeRegistration: Sendable {
    public let name: String
    public let about: About
    public let checks: [(name: String, explanation: Explanation)]
    /// The keys of its file: those every probe has, then its own.
    public let settings: [SettingDescription]
    let make: @Sendable (ComponentName, ConfigNode?, inout [Complaint]) -> RunnableProbe

    public init<P: Probe>(_: P.Type) {
        name = P.name
        about = P.about
        checks = P().checks.map { ($0.name, $0.explanation) }
        settings = Schedule.descriptions + P.descriptions
        make = { name, node, complaints in
            var (schedule, probe) = (Schedule(), P())
            node?.read(into: &schedule, and: &probe, of: "probe '\(P.name)'", &complaints)
            return RunnableProbe(probe, name: name, schedule: schedule)
        }
    }

    /// The auditor's report about itself, for those who explain it; it is never set up.
    public static let auditor = ProbeRegistration(SelfAudit.self)

    /// The probe as it is without any file.
    public var standard: RunnableProbe {
        var complaints: [Complaint] = []
        return make(ComponentName(name), nil, &complaints)
    }
}
