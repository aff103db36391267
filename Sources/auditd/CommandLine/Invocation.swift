internal import Core

/// A command line, read and checked against the command's table.
struct Invocation: Sendable {
    let options: [String: [String]]
    let operands: [String]

    func has(_ option: String) -> Bool { options[option] != nil }

    /// The last value given: a later word overrules an earlier one.
    func value(_ option: String) -> String? { options[option]?.last }

    /// Every value given, also those in one word with commas between them.
    func values(_ option: String) -> [String] {
        (options[option] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// The names given, each of which must be known; the option is named for what it names.
    func names(_ option: String, among known: [String]) throws(Refusal) -> [ComponentName] {
        var names: [ComponentName] = []
        for text in values(option) { names.append(try Self.name(text, option, among: known, at: "--\(option)")) }
        return names
    }

    static func name(
        _ text: String, _ kind: String, among known: [String], at place: String
    ) throws(Refusal) -> ComponentName {
        guard let name = ComponentName(parsing: text), known.contains(name.name) else {
            throw Refusal(.usage, "\(place): there is no \(kind) '\(text)'" + Nearest.hint(for: text, among: known))
        }
        return name
    }

    func time(_ option: String) throws(Refusal) -> Timestamp? {
        guard let text = value(option) else { return nil }
        guard let time = Timestamp(text) else {
            throw Refusal(
                .usage,
                "--\(option): '\(text)' is no time: write 2026-11-20, '2026-11-20 14:47' or 2026-11-20T14:47:31Z (UTC)")
        }
        return time
    }

    func count(_ option: String, within range: ClosedRange<Int>) throws(Refusal) -> Int? {
        guard let text = value(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Refusal(
                .usage, "--\(option): '\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
