extension ProbeRegistration {
    /// The file for `probes.d`, with every setting in it.
    public var sample: String { SampleFormat.page(name, kind: "probe", about: about, settings: settings) }
}

extension SinkRegistration {
    /// The file for `sinks.d`, with every setting in it.
    public var sample: String { SampleFormat.page(name, kind: "sink", about: about, settings: settings) }
}

extension General {
    /// The file `hostaudit.yaml`, with every setting in it.
    public static var sample: String {
        SampleFormat.page("hostaudit.yaml", kind: "file", about: about, settings: descriptions)
    }
}
