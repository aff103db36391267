/// One fact in a report: a stable key, a value and, for a quantity, what it measures.
public struct Field: Sendable, Equatable {
    public let key: String
    public let value: Value
    public let measure: Measure?

    /// For what reads a field back or bounds it; a probe uses the initialisers that ask for a unit.
    package init(key: String, value: Value, measure: Measure?) {
        self.key = key
        self.value = value
        self.measure = measure
    }
}

extension Field {
    /// The closed set of shapes a fact can take; a sink that handles these handles every probe.
    public enum Value: Sendable, Equatable {
        case flag(Bool)
        case integer(Int)
        case real(Double)
        case text(String)
        case texts([String])
        case time(Timestamp)
        case group([Field])
        case rows(label: String, [Row])
    }

    /// One of many alike: a queue, a unit, a device.
    public struct Row: Sendable, Equatable {
        public let name: String
        public let fields: [Field]

        package init(name: String, fields: [Field]) {
            self.name = name
            self.fields = fields
        }
    }
}
