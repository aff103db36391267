/// A mistake in the configuration, for the person who must mend it.
public struct Complaint: Error, Sendable, Hashable {
    /// Where it is; a whole file that cannot be used has no line.
    public let place: Place
    /// What it is about, where the sentence does not say that itself.
    private let subject: String
    private let sentence: String

    public var text: String { subject.isEmpty ? sentence : "\(subject) \(sentence)" }

    public init(_ mark: Mark, _ text: String) {
        self.init(.mark(mark), subject: "", text)
    }

    public init(file: String, _ text: String) {
        self.init(.file(file), subject: "", text)
    }

    /// For a value of the wrong kind, whose setting is not known where it is read.
    init(_ mark: Mark, wants shape: String, shown: String) {
        self.init(.mark(mark), subject: Self.nameless, "wants \(shape), and there is \(shown)")
    }

    private init(_ place: Place, subject: String, _ sentence: String) {
        self.place = place
        self.subject = subject
        self.sentence = sentence
    }

    private static let nameless = "this"

    /// The same with the setting it is about, unless the sentence names that already.
    func about(_ key: String) -> Complaint {
        subject == Self.nameless ? Complaint(place, subject: "'\(key)'", sentence) : self
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
