/// What is to become of the last minute of the day, or that there is no time at all.
enum ChronyLeap: String, Sendable, CaseIterable {
    case normal = "Normal"
    case insert = "Insert second"
    case delete = "Delete second"
    case unsynchronised = "Not synchronised"

    init(wire: UInt16) throws(ChronyMisfit) {
        let all = Self.allCases
        guard all.indices.contains(Int(wire)) else { throw ChronyMisfit("the leap status is \(wire), the last is 3") }
        self = all[Int(wire)]
    }
}
