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

    /// The last column keeps its length, or is broken at `width` where there is one; the others are filled with spaces.
    func text(_ palette: Palette, width: Int? = nil) -> String {
        let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let indent = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        return rows.enumerated().map { index, row in
            let cells = row.enumerated().map { column, cell in
                guard column == row.count - 1 else { return cell.padded(to: widths[column]) }
                return width.map { cell.wrapped(to: $0, indent: indent) } ?? cell
            }
            let line = cells.joined(separator: "  ")
            return (index == 0 ? palette.strong(line) : line) + "\n"
        }.joined()
    }
}
