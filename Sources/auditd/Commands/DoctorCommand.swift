private import Core
private import Sinks

/// What each enabled probe and sink needs on this host, and the lines that grant what is missing.
enum DoctorCommand {
    static let command = Command(
        "doctor", "what each enabled probe and sink needs on this host, whether it has it, and how to grant it",
        notes: ["Exit codes: 0 all is there; 1 something is missing."]
    ) { invocation throws(Refusal) in
        let setup = try Setup(invocation)
        let probes = setup.configuration.enabledProbes
        let end = Deadline.after(setup.configuration.general.limit)
        var page = Page()
        Watchdog.watch(setup.configuration.general.limit)
        for (name, answer) in await Auditor(probes: probes, host: setup.host).needs(by: end) {
            switch answer {
            case .success(let needs): page.add("probe \(name)", needs)
            case .failure(let failure):
                page.add("probe \(name)", [Need("an answer", .unmet(why: failure.detail, grant: failure.remedy))])
            }
        }
        for sink in setup.configuration.enabledSinks { page.add("sink \(sink.name)", sink.examine()) }
        if !setup.configuration.isAbsent { page.add("ledger", setup.places.needs) }
        Watchdog.rest()
        try Screen.output.show(
            page.text.isEmpty ? "no probe and no sink is enabled, so nothing is needed\n" : page.text)
        return page.isMet ? .ok : .unmet
    }

    /// The answers, one paragraph a component.
    private struct Page {
        private(set) var text = ""
        private(set) var isMet = true
        private let palette = Screen.output.palette

        mutating func add(_ name: String, _ needs: [Need]) {
            text += palette.strong(name) + "\n"
            if needs.isEmpty { text += "  \(palette.paint("has", as: .ok))   all it needs: nothing of the host\n" }
            for need in needs { add(need) }
        }

        private mutating func add(_ need: Need) {
            switch need.state {
            case .met:
                text += "  \(palette.paint("has", as: .ok))   \(need.what)\n"
            case .notApplicable(let why):
                text += "  \(palette.paint("-", as: .skipped))     \(need.what): \(TerminalText.safe(why))\n"
            case .unmet(let why, let grant):
                isMet = false
                text += "  \(palette.paint("lacks", as: .fail)) \(need.what): \(TerminalText.safe(why))\n"
                for line in grant.split(separator: "\n") { text += "        grant: \(line)\n" }
            }
        }
    }
}
