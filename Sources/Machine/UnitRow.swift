internal import Core
internal import Linux

/// One unit as `ListUnitsByNames` and `ListUnitsByPatterns` list it.
struct UnitRow: Equatable {
    private static let manager = (path: "/org/freedesktop/systemd1", interface: "org.freedesktop.systemd1.Manager")

    /// The name that it was asked for by.
    let name: String
    let id: String
    let load: String
    let active: String
    let sub: String
    let path: String

    static func calls(named names: [String], matching patterns: [String]) -> [BusCall] {
        let named = BusCall(
            path: manager.path, interface: manager.interface, member: "ListUnitsByNames", [.texts(names)])
        let matching = BusCall(
            path: manager.path, interface: manager.interface, member: "ListUnitsByPatterns",
            [.texts([]), .texts(patterns)])
        return patterns.isEmpty ? [named] : [named, matching]
    }

    /// Brings the rows of the first answer together with the names: systemd answers in their order, with the units'
    /// own names, and leaves out names that it finds invalid.
    static func rows(of answers: [BusAnswer], named names: [String]) throws(BusFailure) -> [UnitRow] {
        var lists: [[UnitRow]] = []
        for answer in answers { lists.append(try list(answer)) }
        let named = lists.first ?? []
        guard named.count == names.count else {
            throw BusFailure(.malformed, "\(named.count) units were answered, \(names.count) were asked for")
        }
        for (row, name) in zip(named, names) where row.kind != Self.kind(of: name) {
            throw BusFailure(.malformed, "\(row.id.prefix(80)) was answered, \(name) was asked for")
        }
        return zip(named, names).map { $0.asked(as: $1) } + lists.dropFirst().flatMap(\.self)
    }

    private static func list(_ answer: BusAnswer) throws(BusFailure) -> [UnitRow] {
        guard case .list(let elements)? = try answer.values.first else {
            throw BusFailure(.malformed, "the answer is no list of units")
        }
        var rows: [UnitRow] = []
        for element in elements {
            guard let row = UnitRow(element) else { throw BusFailure(.malformed, "an element is no unit") }
            rows.append(row)
        }
        return rows
    }

    private init?(_ value: BusValue) {
        guard case .members(let members) = value, members.count == 10 else { return nil }
        let texts = members.prefix(7).compactMap(\.text)
        guard texts.count == 7 else { return nil }
        (name, id, load, active, sub, path) = (texts[0], texts[0], texts[2], texts[3], texts[4], texts[6])
    }

    init(name: String, id: String, load: String, active: String, sub: String, path: String) {
        (self.name, self.id, self.load, self.active, self.sub, self.path) = (name, id, load, active, sub, path)
    }

    private func asked(as name: String) -> UnitRow {
        UnitRow(name: name, id: id, load: load, active: active, sub: sub, path: path)
    }

    /// Whether there is more to ask about it.
    var isKnown: Bool { load != "not-found" || active != "inactive" }

    var kind: Substring { Self.kind(of: id) }

    private static func kind(of name: String) -> Substring {
        name.lastIndex(of: ".").map { name[$0...] } ?? ""
    }

    /// An alias and its unit are one.
    static func distinct(_ rows: [UnitRow]) -> [UnitRow] {
        var seen: Set<String> = []
        return rows.filter { seen.insert($0.id).inserted }
    }
}
