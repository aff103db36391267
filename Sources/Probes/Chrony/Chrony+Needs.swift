internal import Core

extension Chrony {
    /// Tries every way for itself; one is enough, and the doctor shows which.
    func needs(_ context: ProbeContext) -> [Need] {
        let patience = patience(context)
        let obstacles = ways.map { way -> ChronyObstacle? in
            do throws(ChronyObstacle) { _ = try ask(way, context, patience) } catch { return error }
            return nil
        }
        let isInstalled = ChronyInstallation(context.files).isPresent
        let isOpen = obstacles.contains { $0 == nil }
        return zip(ways, obstacles).map { way, obstacle in
            let what = "ask chronyd at \(way)"
            guard let obstacle else { return Need(what, .met) }
            if isOpen { return Need(what, .notApplicable("\(obstacle), and another way is open")) }
            guard isInstalled else { return Need(what, .notApplicable("chrony is not installed")) }
            let attempt = ChronyAttempt(address: way, obstacle: obstacle)
            return Need(what, .unmet(why: "\(obstacle)", grant: ChronyGrants.line(for: attempt)))
        }
    }
}
