import Machine
import TestSupport
import Testing

@testable import Core

struct ConfigurationLoaderTests {
    private func load(_ files: any HostFiles) -> Result<Configuration, ConfigurationErrors> {
        let source = ConfigurationSource(
            files: files, layers: ["/etc/h", "/run/h", "/usr/h"], parse: YAMLConfiguration.parse)
        return ConfigurationLoader(
            source: source, probes: [ProbeRegistration(ScriptedProbe.self)],
            sinks: [SinkRegistration(ScriptedSink.self)]
        ).load()
    }

    private func loaded(_ texts: [String: String], links: [String: String] = [:]) throws -> Configuration {
        try load(FakeFiles(texts, links: links)).get()
    }

    private func complaints(_ texts: [String: String]) -> [String] {
        guard case .failure(let errors) = load(FakeFiles(texts)) else { return [] }
        return errors.complaints.map(\.description)
    }

    @Test func `without any file every probe runs as it is and nobody is told`() throws {
        let configuration = try loaded([:])
        #expect(configuration.isAbsent)
        #expect(configuration.enabledProbes.map(\.name.name) == ["scripted"])
        #expect(configuration.sinks.isEmpty)
    }

    @Test func `a file enables its probe, also one with comments alone`() throws {
        let configuration = try loaded(["/etc/h/probes.d/scripted.yaml": "# as it is\n"])
        #expect(!configuration.isAbsent)
        #expect(configuration.enabledProbes.count == 1)
    }

    @Test func `a probe without a file does not run once there is any configuration`() throws {
        #expect(try loaded(["/etc/h/hostaudit.yaml": "limit: 5s\n"]).enabledProbes.isEmpty)
    }

    @Test func `a higher layer replaces the file of the same name`() throws {
        let configuration = try loaded([
            "/usr/h/probes.d/scripted.yaml": "limit: 1s\nevery: 1h\n", "/etc/h/probes.d/scripted.yaml": "limit: 2s\n",
        ])
        #expect(configuration.enabledProbes[0].schedule.limit == .seconds(2))
        #expect(configuration.enabledProbes[0].schedule.every == .zero, "nothing of the lower file counts")
        #expect(configuration.probes[0].file?.path == "/etc/h/probes.d/scripted.yaml")
    }

    @Test func `an empty file masks`() throws {
        let configuration = try loaded([
            "/usr/h/probes.d/scripted.yaml": "limit: 1s\n", "/run/h/probes.d/scripted.yaml": "",
        ])
        #expect(configuration.enabledProbes.isEmpty)
        #expect(!configuration.isAbsent)
    }

    @Test func `a link to nowhere masks`() throws {
        let configuration = try loaded(
            ["/usr/h/sinks.d/scripted.yaml": "limit: 1s\n"], links: ["/etc/h/sinks.d/scripted.yaml": "/dev/null"])
        #expect(configuration.enabledSinks.isEmpty)
        #expect(configuration.sinks.map(\.enablement) == ["masked"])
    }

    @Test func `enabled false switches off and keeps the file in sight`() throws {
        let configuration = try loaded(["/etc/h/probes.d/scripted.yaml": "enabled: false\n"])
        #expect(configuration.enabledProbes.isEmpty)
        #expect(configuration.probes.map(\.enablement) == ["no"])
    }

    @Test func `instances stand side by side`() throws {
        let configuration = try loaded([
            "/etc/h/probes.d/scripted@a.yaml": "limit: 1s\n", "/etc/h/probes.d/scripted@b.yaml": "limit: 2s\n",
        ])
        #expect(configuration.enabledProbes.map(\.name.description) == ["scripted@a", "scripted@b"])
    }

    @Test func `mistakes of all files are told at once, in the order of the files`() {
        #expect(
            complaints([
                "/etc/h/hostaudit.yaml": "limt: 5s\n",
                "/etc/h/probes.d/scripted.yaml": "limit: soon\nsinks: [nobody]\n",
                "/etc/h/probes.d/chorny.yaml": "", "/etc/h/sinks.d/scripted.yaml": "a: [1\n",
                "/etc/h/sinks.d/scripted.yml": "x",
            ]) == [
                "/etc/h/hostaudit.yaml:1:1: hostaudit.yaml has no setting 'limt' (did you mean 'limit'?)",
                "/etc/h/probes.d/chorny.yaml: there is no probe 'chorny' (there is: scripted)",
                "/etc/h/probes.d/scripted.yaml:1:8: 'limit' wants a time such as 100ms, 90s, 5min, 36h or 7d, and there is 'soon'",
                "/etc/h/probes.d/scripted.yaml:2:9: no sink 'nobody' is enabled (there is: scripted)",
                "/etc/h/sinks.d/scripted.yaml:2:1: this is not YAML: did not find expected ',' or ']'",
                "/etc/h/sinks.d/scripted.yml: files here end in .yaml: rename it",
            ])
    }

    @Test func `a file that cannot be read is a mistake, not an absence`() {
        let files = VeiledFiles(
            FakeFiles(["/etc/h/probes.d/scripted.yaml": "limit: 1s\n"]), denied: ["/etc/h/hostaudit.yaml"])
        guard case .failure(let errors) = load(files) else {
            Issue.record("a refused file was taken for a missing one")
            return
        }
        #expect(errors.complaints.map(\.description) == ["/etc/h/hostaudit.yaml: cannot be read: permission denied"])
    }

    @Test func `a file past the limit is refused unread`() {
        let large = String(repeating: "# a comment\n", count: 100_000)
        #expect(
            complaints(["/etc/h/probes.d/scripted.yaml": large])
                == ["/etc/h/probes.d/scripted.yaml: is larger than the limit of 1M"])
    }

    @Test func `a sample is accepted and changes nothing`() throws {
        let registration = ProbeRegistration(ScriptedProbe.self)
        let configuration = try loaded(["/etc/h/probes.d/scripted.yaml": registration.sample])
        #expect(configuration.enabledProbes[0].settings() == registration.standard.settings())
    }
}
