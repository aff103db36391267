/// A place in a configuration file; the first line and the first column are 1.
public struct Mark: Sendable, Hashable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Mark: CustomStringConvertible {
    public var description: String { "\(file):\(line):\(column)" }
}

extension Mark: Comparable {
    public static func < (lhs: Mark, rhs: Mark) -> Bool {
        (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
    }
}
