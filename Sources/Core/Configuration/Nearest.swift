/// Finds the name that a mistyped one most likely meant.
public enum Nearest {
    /// " (did you mean 'x'?)", or a list of what there is where that is short, or nothing.
    public static func hint(for name: String, among known: [String]) -> String {
        if let nearest = match(for: name, among: known) { return " (did you mean '\(nearest)'?)" }
        guard !known.isEmpty, known.count <= 12 else { return "" }
        return " (there is: \(known.joined(separator: ", ")))"
    }

    static func match(for name: String, among known: [String]) -> String? {
        guard name.utf8.count <= 64 else { return nil }
        let limit = max(1, name.count / 3)
        let distances = known.map { ($0, distance(Array(name.lowercased()), Array($0.lowercased()))) }
        return distances.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour.
    private static func distance(_ lhs: [Character], _ rhs: [Character]) -> Int {
        var twoAgo: [Int] = []
        var last = Array(0...rhs.count)
        for (i, left) in lhs.enumerated() {
            var row = [i + 1]
            for (j, right) in rhs.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
                if i > 0, j > 0, left == rhs[j - 1], lhs[i - 1] == right { cost = min(cost, twoAgo[j - 1] + 1) }
                row.append(cost)
            }
            (twoAgo, last) = (last, row)
        }
        return last[rhs.count]
    }
}
