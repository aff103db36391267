internal import Sinks

/// Rows of text under headings, each column as wide as it must be.
struct Columns {
    private var rows: [[String]]

    init(_ headings: String...) {
        rows = [headings]
    }

    mutating func add(_ cells: String...) {
        rows.append(cells.map { TerminalText.safe($0) })
    }

    /// The last column keeps its length; the others are filled with spaces.
    func text(_ palette: Palette) -> String {
        let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.enumerated().map { index, row in
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell.padded(to: widths[column])
            }
            let line = cells.joined(separator: "  ")
            return (index == 0 ? palette.strong(line) : line) + "\n"
        }.joined()
    }
}
