/// What a number counts or measures.
public struct Measure: Sendable, Equatable {
    public let unit: Unit
    /// Whether it only grows until the host or the service restarts.
    public let isCumulative: Bool

    public init(_ unit: Unit, isCumulative: Bool = false) {
        self.unit = unit
        self.isCumulative = isCumulative
    }

    public enum Unit: String, Sendable, CaseIterable {
        case items = ""
        case seconds
        case bytes
        case ratio
        case partsPerMillion = "ppm"
    }
}
