private import Core
private import Linux

/// How the cost of a run grows with probes, with what is owed, and with what is remembered.
@main
enum Bench {
    static func main() async {
        let figures = Figures()
        let words = CommandLine.arguments
        guard words.count == 3 else {
            figures.note("usage: bench DIRECTORY-ON-DISK DIRECTORY-IN-MEMORY (scripts/bench makes them)")
            Process.exit(64)
        }
        let directory = Workplace(disk: words[1], memory: words[2])
        do {
            await ProbeGrowth(figures: figures).measure()
            try FormatCost(figures: figures).measure()
            try DurabilityCost(figures: figures, path: "\(directory.disk)/durability.db").measure()
            try await DeliveryGrowth(figures: figures, directory: directory).measure()
            try HistoryCost(figures: figures, directory: directory).measure()
        } catch {
            figures.note("could not go on: \(error)")
            Process.exit(70)
        }
        Process.exit(figures.missed == 0 ? 0 : 1)
    }
}
