import Machine
import TestSupport
import Testing

@testable import Core

struct ConfigurationMessageTests {
    private func complaints(about yaml: String) -> [String] {
        let source = ConfigurationSource(
            files: FakeFiles(["/etc/hostaudit.yaml": yaml]), layers: ["/etc"], parse: YAMLConfiguration.parse)
        switch ConfigurationLoader(source: source, probes: [], sinks: []).load() {
        case .success: return []
        case .failure(let errors): return errors.complaints.map(\.description)
        }
    }

    @Test func `a value of another kind is answered with the setting, what it wants and what is there`() {
        #expect(
            complaints(about: "host: [a]\nlimit: 5\nledger:\n  retention: soon\n") == [
                "/etc/hostaudit.yaml:1:7: 'host' wants a text, and there is a list",
                "/etc/hostaudit.yaml:2:8: 'limit' wants a time such as 100ms, 90s, 5min, 36h or 7d, and there is '5'",
                "/etc/hostaudit.yaml:4:14: 'retention' wants a time such as 100ms, 90s, 5min, 36h or 7d, "
                    + "and there is 'soon'",
            ])
    }

    @Test func `a value outside the limits is answered with both`() {
        #expect(
            complaints(about: "limit: 2h\n") == ["/etc/hostaudit.yaml:1:8: 'limit' is 2h, the limits are 100ms to 1h"])
    }

    @Test func `what is no map has no setting to name`() {
        #expect(
            complaints(about: "just text\n") == [
                "/etc/hostaudit.yaml:1:1: this wants settings such as 'enabled: true', and there is 'just text'"
            ])
    }
}
