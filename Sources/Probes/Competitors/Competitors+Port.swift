internal import Core

extension Competitors {
    var portCheck: Check<CompetitorsFinding> {
        Check(
            "port",
            Explanation(
                looksAt: "Who holds UDP port 123, which only a unit in 'expected' may.",
                matters: """
                    Whoever answers there serves time to others, and an ntpd in a container or from a script holds it \
                    without any unit that could be seen.
                    """,
                remedy: "Stop the process that holds it, or name its unit in 'expected'."
            )
        ) { [expected] finding in
            switch finding.port {
            case .hidden(let why): .unknown("nothing tells who holds UDP port 123: \(why)")
            case .seen(let sighting): finding.judgement(on: sighting, expected)
            }
        }
    }
}

extension CompetitorsFinding {
    fileprivate func judgement(on sighting: PortSighting, _ expected: [UnitName]) -> Judgement {
        var parts: [Judgement] = sighting.hidden.map { hidden in
            .unknown("a socket of user \(hidden.user) holds UDP port 123, and nothing tells whose it is: \(hidden.why)")
        }
        for holder in sighting.holders {
            if isOurs(holder, expected) {
                parts.append(.ok("UDP port 123 is held by \(holder.title), as expected"))
            } else {
                let wanted = expected.isEmpty ? "nobody" : expected.map(\.text).joined(separator: " or ")
                parts.append(
                    .fail("UDP port 123 is held by \(holder.title), the limit is \(wanted): \(remedy(for: holder))"))
            }
        }
        return Judgement.joined(parts) ?? .ok("nobody holds UDP port 123")
    }

    /// By its unit where systemd tells, else by its program.
    private func isOurs(_ holder: PortHolder, _ expected: [UnitName]) -> Bool {
        if let unit = holder.unit, source == .systemd {
            return self.expected.contains { $0.name == unit || $0.aliases.contains(unit) } || unit == timemaster?.name
        }
        return expected.contains { TimeProgram.commands(of: $0).contains(holder.command) }
    }

    private func remedy(for holder: PortHolder) -> String {
        guard let unit = holder.unit, unit.hasSuffix(".service") else {
            return "kill \(holder.pid), and see what starts it"
        }
        return "systemctl disable --now \(unit)"
    }
}
