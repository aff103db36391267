internal import Core
internal import Linux

extension UnitRow {
    private static let unit = "org.freedesktop.systemd1.Unit"

    /// One property each: all of a unit's hundreds of properties take twice as long.
    var calls: [BusCall] {
        let file = property("UnitFileState", of: Self.unit)
        if active == "inactive" || active == "failed" {
            return [file, property("ConditionResult", of: Self.unit), property("ConditionTimestamp", of: Self.unit)]
        }
        return kind == ".service" ? [file, property("MainPID", of: "org.freedesktop.systemd1.Service")] : [file]
    }

    private func property(_ name: String, of interface: String) -> BusCall {
        BusCall(
            path: path, interface: "org.freedesktop.DBus.Properties", member: "Get", [.text(interface), .text(name)])
    }

    func reading(_ details: UnitDetails?) -> UnitReading {
        UnitReading(
            name: name, id: id, load: load, active: active, sub: sub, file: details?.file ?? "",
            mainPID: details?.mainPID, wasHeldBack: details?.wasHeldBack ?? false)
    }
}
