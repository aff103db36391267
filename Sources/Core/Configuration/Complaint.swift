/// A mistake in the configuration, for the person who must mend it.
public struct Complaint: Error, Sendable, Hashable {
    /// Where it is; a whole file that cannot be used has no line.
    public let place: Place
    public let text: String

    public init(_ mark: Mark, _ text: String) {
        place = .mark(mark)
        self.text = text
    }

    public init(file: String, _ text: String) {
        place = .file(file)
        self.text = text
    }

    public enum Place: Sendable, Hashable {
        case mark(Mark)
        case file(String)
    }
}

extension Complaint: CustomStringConvertible {
    public var description: String {
        switch place {
        case .mark(let mark): "\(mark): \(text)"
        case .file(let file): "\(file): \(text)"
        }
    }
}

extension Complaint: Comparable {
    public static func < (lhs: Complaint, rhs: Complaint) -> Bool { lhs.order < rhs.order }

    private var order: Mark {
        switch place {
        case .mark(let mark): mark
        case .file(let file): Mark(file: file, line: 0, column: 0)
        }
    }
}
