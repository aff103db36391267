private import Sinks

/// Which program this is.
enum VersionCommand {
    static let command = Command("version", "the version of this program and of its report") {
        _ throws(Refusal) in
        try Screen.output.show("hostaudit \(programVersion) (report schema \(JSONFormat.schema))\n")
        return .ok
    }
}
