internal import Core

extension Chrony {
    /// Tries every way for itself: one is enough, and the doctor shows which.
    func needs(_ context: ProbeContext) -> [Need] {
        var isMet = false
        return ways.map { way in
            let what = "ask chronyd at \(way)"
            do throws(ChronyObstacle) {
                _ = try ask(way, context)
                isMet = true
                return Need(what, .met)
            } catch {
                if isMet { return Need(what, .notApplicable("\(error), and another way is open")) }
                guard ChronyInstallation(context.files).isPresent else {
                    return Need(what, .notApplicable("chrony is not installed"))
                }
                let attempt = ChronyAttempt(address: way, obstacle: error)
                return Need(what, .unmet(why: "\(error)", grant: ChronyGrants.line(for: attempt)))
            }
        }
    }
}
