internal import Core
private import Sinks

/// The settings that count, as YAML, with where each comes from.
struct EffectiveConfiguration {
    let withOrigin: Bool

    func page(_ configuration: Configuration) -> String {
        let general = part("hostaudit.yaml", configuration.generalFile, configuration.general.current)
        let probes = configuration.probes.map {
            part("probes.d/\($0.component.name).yaml", $0.file, $0.component.settings())
        }
        let sinks = configuration.sinks.map {
            part("sinks.d/\($0.component.name).yaml", $0.file, $0.component.settings())
        }
        return ([general] + probes + sinks).joined(separator: "\n")
    }

    private func part(_ name: String, _ file: ConfigurationFile?, _ settings: [SettingDescription]) -> String {
        let origin =
            switch file {
            case nil: "no file, the defaults count"
            case let file? where file.content == nil: "\(file.path) masks it"
            case let file?: file.path
            }
        let entries = file?.content?.root?.entries ?? []
        return "# \(name): \(TerminalText.safe(origin))\n" + settings.map { entry($0, entries, indent: "") }.joined()
    }

    private func entry(_ setting: SettingDescription, _ entries: [ConfigNode.Entry], indent: String) -> String {
        let given = entries.first { $0.key == setting.key }
        guard setting.members.isEmpty else {
            let inner = given?.value.entries ?? []
            return "\(indent)\(setting.key):\n"
                + setting.members.map { entry($0, inner, indent: indent + "  ") }.joined()
        }
        let line = "\(indent)\(setting.key): \(setting.value)"
        guard withOrigin else { return line + "\n" }
        let origin = given.map(\.mark.description) ?? "default"
        return "\(line.padded(to: 40))  # \(TerminalText.safe(origin))\n"
    }
}
