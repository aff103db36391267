// A bare `Double` has no initialiser on purpose: a number without a unit is not a fact.
// Keys are `StaticString`, so that no text from outside ever becomes the name of a field.
extension Field {
    public init(_ key: StaticString, _ flag: Bool) {
        self.init(key: key.description, value: .flag(flag), measure: nil)
    }

    public init(_ key: StaticString, _ text: String) {
        self.init(key: key.description, value: .text(text), measure: nil)
    }

    public init(_ key: StaticString, _ texts: [String]) {
        self.init(key: key.description, value: .texts(texts), measure: nil)
    }

    public init(_ key: StaticString, _ time: Timestamp) {
        self.init(key: key.description, value: .time(time), measure: nil)
    }

    public init(_ key: StaticString, _ duration: Duration) {
        self.init(key, duration.seconds, .seconds)
    }

    public init(_ key: StaticString, _ size: ByteCount) {
        self.init(key, size.bytes, .bytes)
    }

    public init(_ key: StaticString, _ number: Double, _ unit: Measure.Unit) {
        self.init(key: key.description, value: .real(number), measure: Measure(unit))
    }

    public init(_ key: StaticString, _ count: Int, _ unit: Measure.Unit = .items) {
        self.init(key: key.description, value: .integer(count), measure: Measure(unit))
    }

    /// A number that only grows until the host or the service restarts.
    public static func total(_ key: StaticString, _ count: Int, _ unit: Measure.Unit = .items) -> Field {
        Field(key: key.description, value: .integer(count), measure: Measure(unit, isCumulative: true))
    }

    public static func group(_ key: StaticString, @FieldBuilder _ fields: () -> [Field]) -> Field {
        Field(key: key.description, value: .group(fields()), measure: nil)
    }

    /// Repeats `fields` for every element; `label` names what tells the rows apart.
    public static func rows<Elements: Sequence>(
        _ key: StaticString,
        label: StaticString,
        _ elements: Elements,
        name: (Elements.Element) -> String,
        @FieldBuilder fields: (Elements.Element) -> [Field]
    ) -> Field {
        let rows = elements.map { Row(name: name($0), fields: fields($0)) }
        return Field(key: key.description, value: .rows(label: label.description, rows), measure: nil)
    }
}
