private import Linux

/// One line of JSON, as far as the tests look into it.
struct ReportLine: Equatable {
    let run: String
    /// Nil where the ledger could not be asked for one.
    let sequence: Int?
    let probe: String
    let status: String
    let text: String

    /// JSON is YAML as well, so the reader of the configuration reads it.
    init(_ line: Substring) throws {
        guard line.first == "{", line.last == "}" else { throw Fault("this is no object of JSON: \(line)") }
        guard case .map(let entries)? = try YAMLReader.read(Array(line.utf8))?.content else {
            throw Fault("this is no object of JSON: \(line)")
        }
        func text(_ key: String) throws -> String {
            guard case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.content else {
                throw Fault("there is no '\(key)' in: \(line)")
            }
            return text
        }
        run = try text("run")
        let place = try text("seq")
        sequence = Int(place)
        probe = try text("probe")
        status = try text("status")
        self.text = String(line)
        guard sequence != nil || place == "null" else { throw Fault("'seq' is no number in: \(line)") }
    }
}
