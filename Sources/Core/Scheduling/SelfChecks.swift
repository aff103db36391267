/// The judgements of the auditor about itself.
enum SelfChecks {
    static var all: [Check<SelfAudit.Finding>] { [probes, ledger, runs, sinks, losses] }

    private static let probes = Check<SelfAudit.Finding>(
        "probes",
        Explanation(
            looksAt: "Whether every probe came back within its limit.",
            matters: "A probe that did not come back has seen nothing, and its source may be stuck for others too.",
            remedy: "See what the named probe waits for; raise its 'limit' if it is only slow.")
    ) { finding in
        guard !finding.late.isEmpty else {
            switch finding.probes {
            case 0: return .ok("no probe was due")
            case 1: return .ok("the one probe came back")
            case let count: return .ok("all \(count) probes came back")
            }
        }
        return .warn(
            "\(finding.late.count) of \(finding.probes) probes did not come back: "
                + finding.late.map(\.description).joined(separator: ", "))
    }

    private static let ledger = Check<SelfAudit.Finding>(
        "ledger",
        Explanation(
            looksAt: "Whether the log of all runs can be written, and is the one written before.",
            matters: "Without it nothing is kept for a sink that is down, and no report knows what was before it.",
            remedy: "Mend what the sentence names: the disk's space, the directory's owner, the unit's StateDirectory=."
        )
    ) { finding in
        if let trouble = finding.trouble { return .fail("the ledger cannot be used: \(trouble)") }
        guard finding.notices.isEmpty else { return .warn(finding.notices.joined(separator: "; ")) }
        return .ok("the ledger works")
    }

    private static let runs = Check<SelfAudit.Finding>(
        "runs",
        Explanation(
            looksAt: "Whether every run before this one was finished.",
            matters: "A run that was killed saw nothing to its end; its place in the count stays empty.",
            remedy: "Look in the journal for what stopped it: a time-out of the unit, a lack of memory, a reboot.")
    ) { finding in
        guard let first = finding.interrupted.first else { return .ok("no run was interrupted") }
        let runs = finding.interrupted.prefix(10).map { "\($0.sequence)" }.joined(separator: ", ")
        return .warn("\(finding.interrupted.count) interrupted since \(first.started.brief): run \(runs)")
    }

    private static let sinks = Check<SelfAudit.Finding>(
        "sinks",
        Explanation(
            looksAt: "Whether any sink was behind when this run began.",
            matters: "What a sink is owed is kept, but whoever reads there does not know yet.",
            remedy: "'auditd sinks' shows the last error of each; 'auditd deliver' lets them catch up.")
    ) { finding in
        let behind = finding.accounts.filter { $0.owed > 0 }
        guard !behind.isEmpty else { return .ok("no sink is behind") }
        return .warn(
            behind.map { account in
                "\(account.sink) is owed \(account.owed) runs"
                    + (account.lastError.isEmpty ? "" : ": \(account.lastError)")
            }.joined(separator: "; "))
    }

    private static let losses = Check<SelfAudit.Finding>(
        "losses",
        Explanation(
            looksAt: "Whether runs were dropped (too old or too many for a sink that is down) or refused by a sink.",
            matters: "These runs will never reach that sink; 'auditd history' still has them.",
            remedy: "Bring the sink back; raise 'keep_for' or 'keep_at_most' in its file if it is often down for long.")
    ) { finding in
        let lost = finding.accounts.filter { $0.newlyDropped + $0.newlyRefused > 0 }
        guard !lost.isEmpty else { return .ok("nothing was lost") }
        return .fail(
            lost.map { "\($0.sink) lost \($0.newlyDropped) runs to its bounds and refused \($0.newlyRefused)" }
                .joined(separator: "; "))
    }
}
