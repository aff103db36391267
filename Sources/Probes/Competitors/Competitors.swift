internal import Core

/// Who sets this host's clock: the one that ought to, and nobody beside it.
struct Competitors: Probe {
    static let name = "competitors"

    static let about = About(
        "whether one time service, and the right one, sets the clock",
        why: """
            Two services that both set the clock pull it to and fro while each says that all is well. This sees the \
            second one: running, waiting for the next boot, under another name, or outside systemd. Asking starts nothing.
            """)

    var expected = UnitName.chrony
    var competitors = UnitName.rivals

    static var settings: [Setting<Self>] {
        [
            Setting("expected", \.expected, "Units of which one ought to set the clock; empty is none."),
            Setting(
                "competitors", \.competitors,
                "Units that may not set the clock beside it; '@*' takes all instances of a template."),
        ]
    }

    var checks: [Check<CompetitorsFinding>] {
        [runningCheck, enabledCheck, expectedCheck, portCheck]
    }

    func observe(_ context: ProbeContext) throws(ProbeFailure) -> CompetitorsFinding {
        let (source, services) = try look(context)
        let likely = services.compactMap(\.pid)
        return CompetitorsFinding(
            source: source, services: services,
            port: Sight { () throws(FileFailure) in try PortSurvey(context).sighting(likely: likely) })
    }

    /// Units where they can be asked for, else processes; with neither there is no finding.
    private func look(
        _ context: ProbeContext
    ) throws(ProbeFailure) -> (CompetitorsFinding.Source, [TimeService]) {
        let failure: ServiceManagerFailure
        do throws(ServiceManagerFailure) {
            let survey = ServiceSurvey(context, expected: expected, competitors: competitors)
            let reserve = context.deadline.remaining / 4
            return (.systemd, try survey.services(by: context.deadline.earlier(by: reserve)))
        } catch {
            failure = error
        }
        do throws(FileFailure) {
            let survey = try ProcessSurvey(context, expected: expected, competitors: competitors)
            if case .absent = failure { return (.processes, try survey.services()) }
            return (.processesInstead(why: "\(failure.detail) (\(failure.remedy))"), try survey.services())
        } catch {
            throw Self.blindness(failure, error)
        }
    }

    private static func blindness(_ failure: ServiceManagerFailure, _ processes: FileFailure) -> ProbeFailure {
        guard case .absent(let detail) = failure else { return ProbeFailure(failure) }
        return .unavailable(
            "nothing shows the time services: \(detail), and \(processes)",
            remedy: "run it where /proc shows all processes: ProtectProc=default in the unit, hidepid=0 for /proc")
    }
}
