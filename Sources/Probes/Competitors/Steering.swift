internal import Core

/// Whether a program that runs sets the system clock.
enum Steering: Sendable, Equatable {
    case steers
    /// It runs and leaves the system clock alone.
    case leaves(why: String)
    /// Something that nothing on this host shows decides.
    case depends(on: String)
    case hidden(why: String)

    var word: String {
        switch self {
        case .steers: "yes"
        case .leaves: "no"
        case .depends: "depends"
        case .hidden: "unknown"
        }
    }

    /// What speaks for it, ready to stand after "it".
    var reason: String? {
        switch self {
        case .steers: nil
        case .leaves(let why), .depends(let why), .hidden(let why): why
        }
    }

    /// Read from how the program was started, and from the file it was told to read.
    init(_ line: StartLine, _ files: any HostFiles) {
        switch line.program {
        case "chronyd": self = Self.chrony(line)
        case "phc2sys": self = Self.phc2sys(line)
        case "ptp4l": self = Self.ptp4l(line, files)
        case "ts2phc": self = .leaves(why: "it sets hardware clocks only")
        case "vmtoolsd":
            self = .depends(on: "the hypervisor says whether it sets the clock: see vmware-toolbox-cmd timesync status")
        case "VBoxService" where line.words.contains("--disable-timesync"):
            self = .leaves(why: "it was started with --disable-timesync")
        default: self = .steers
        }
    }

    private static func chrony(_ line: StartLine) -> Steering {
        let options = line.options(takingValues: "fFlLPtuU")
        return options.contains { $0.name == "x" } ? .leaves(why: "it was started with -x") : .steers
    }

    /// Without `-c` it sets the system clock, and with `-a` only if `-r` says so.
    private static func phc2sys(_ line: StartLine) -> Steering {
        let options = line.options(takingValues: "cdDsEPISFRNOLMiunzltf")
        let sinks = options.filter { $0.name == "c" }.compactMap(\.value)
        if options.contains(where: { $0.name == "a" }) {
            return options.contains { $0.name == "r" }
                ? .steers : .leaves(why: "it was started with -a and without -r")
        }
        guard let sink = sinks.first, !sinks.contains("CLOCK_REALTIME") else { return .steers }
        return .leaves(why: "it was started with -c \(sink.prefix(40))")
    }

    /// With hardware time stamps it sets the network card's clock, with those of software the system's.
    private static func ptp4l(_ line: StartLine, _ files: any HostFiles) -> Steering {
        let options = line.options(takingValues: "fipl")
        if options.contains(where: { $0.name == "S" }) { return .steers }
        if options.contains(where: { $0.name == "H" }) { return .leaves(why: "it uses hardware time stamps") }
        var settings = options.compactMap { option in option.value.map { (option.name, $0) } }
        if let path = settings.last(where: { $0.0 == "f" })?.1 {
            do throws(FileFailure) {
                // What stands on the command line comes before the file.
                settings = PTPSettings(try files.text(of: path)).entries + settings
            } catch {
                return .hidden(why: "\(error)")
            }
        }
        if settings.last(where: { $0.0 == "free_running" })?.1 == "1" { return .leaves(why: "it is free running") }
        let stamps = settings.last { $0.0 == "time_stamping" }?.1 ?? "hardware"
        return stamps == "software" || stamps == "legacy"
            ? .steers : .leaves(why: "it uses hardware time stamps and sets the network card's clock")
    }
}
