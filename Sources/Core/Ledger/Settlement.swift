/// What became of the oldest runs a sink was owed.
public struct Settlement: Sendable, Equatable {
    /// The newest run that is settled; `nil` where none is.
    public let through: Int?
    /// When the sink last took something; `nil` where it took nothing.
    public let told: Timestamp?
    public let refused: [Refusal]
    /// Why the sink takes no more for now; empty where it does.
    public let error: String

    public init(through: Int?, told: Timestamp?, refused: [Refusal], error: String) {
        self.through = through
        self.told = told
        self.refused = refused
        self.error = error
    }

    /// A run that a sink will never take, with its reason.
    public struct Refusal: Sendable, Equatable {
        public let sequence: Int
        public let reason: String

        public init(sequence: Int, reason: String) {
            self.sequence = sequence
            self.reason = reason
        }
    }
}
