internal import Core
private import Machine
internal import Probes
internal import Sinks
private import TestSupport
internal import Testing

struct SampleTests {
    @Test(arguments: [false, true])
    func `every sample is accepted and changes no default`(isUncommented: Bool) throws {
        let files = Dictionary(
            uniqueKeysWithValues: Pages.samples.map { page in
                let name =
                    page.path.hasPrefix("packaging/") ? String(page.path.dropFirst("packaging/".count)) : page.path
                return ("/etc/\(name)", isUncommented ? uncommented(page.text) : page.text)
            })
        let source = ConfigurationSource(
            files: FakeFiles(files), layers: ["/etc"], parse: YAMLConfiguration.parse)
        let loader = ConfigurationLoader(source: source, probes: probeCatalog, sinks: sinkCatalog)

        let configuration = try loader.load().get()

        #expect(!configuration.isAbsent)
        #expect(configuration.general == General())
        #expect(configuration.enabledProbes.map(\.name.name) == probeCatalog.map(\.name).sorted())
        #expect(configuration.enabledSinks.map(\.name.name) == sinkCatalog.map(\.name).sorted())
        for probe in configuration.enabledProbes {
            #expect(probe.settings() == probeCatalog.first { $0.name == probe.name.name }?.settings)
        }
        for sink in configuration.enabledSinks {
            #expect(sink.settings() == sinkCatalog.first { $0.name == sink.name.name }?.settings)
        }
    }

    @Test func `every setting is in its sample to be uncommented`() {
        let samples =
            [(General.sample, General.descriptions)] + probeCatalog.map { ($0.sample, $0.settings) }
            + sinkCatalog.map { ($0.sample, $0.settings) }
        for (sample, settings) in samples {
            let lines = uncommented(sample).split(separator: "\n")
            for setting in settings {
                #expect(lines.filter { $0.hasPrefix("\(setting.key):") }.count == 1)
            }
        }
    }

    /// Takes the mark off every setting: words of a comment stand one space further in than a setting.
    private func uncommented(_ sample: String) -> String {
        sample.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let rest = line.dropFirst()
            let isSetting = line.hasPrefix("#") && !rest.isEmpty && rest.prefix { $0 == " " }.count % 2 == 0
            return String(isSetting ? rest : line)
        }.joined(separator: "\n")
    }
}
