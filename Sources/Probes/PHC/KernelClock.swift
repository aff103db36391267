internal import Core

/// A PTP clock as `/sys/class/ptp` shows it, without opening the device.
struct KernelClock: Sendable, Equatable {
    /// The links that udev makes, by what the driver calls its clock.
    private static let links = ["ptp_kvm": "KVM virtual PTP", "ptp_hyperv": "hyperv"]

    /// `ptp0`; the numbers follow the order in which the drivers came.
    let name: String
    /// What its driver calls it; a network card's is often its address.
    let title: String?
    /// Major and minor of its device, `250:0`.
    let number: String?
    /// The network interfaces of the same card; nil where they are not shown.
    let interfaces: [String]?

    var path: String { "/dev/\(name)" }
    var folder: String { "\(KernelClocks.directory)/\(name)" }

    /// Nil for a name that is no clock's, and may become no path.
    init?(_ name: String, _ files: any HostFiles) {
        guard Self.isClock(name) else { return nil }
        let folder = "\(KernelClocks.directory)/\(name)"
        self.name = name
        title = Self.line(of: "\(folder)/clock_name", files)
        number = Self.line(of: "\(folder)/dev", files)
        interfaces = Self.names(in: "\(folder)/device/net", files)
    }

    static func isClock(_ name: some StringProtocol) -> Bool {
        let digits = name.utf8.dropFirst(3)
        return name.hasPrefix("ptp") && (1...6).contains(digits.count)
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether udev would call its device so.
    func isLinked(as path: String) -> Bool {
        guard let title, path.hasPrefix("/dev/") else { return false }
        return Self.links[String(path.dropFirst(5))] == title
    }

    /// The module that makes a device of that name, where the name tells.
    static func driver(of path: String) -> String? {
        switch path {
        case "/dev/ptp_kvm": "ptp_kvm"
        case "/dev/ptp_hyperv": "hv_utils"
        default: nil
        }
    }

    /// What the device itself would say of its abilities, as far as it is shown whole.
    func capabilities(_ files: any HostFiles) -> PTPClockCapabilities? {
        func count(_ name: String) -> Int? { Self.line(of: "\(folder)/\(name)", files).flatMap { Int($0) } }
        guard let adjustment = count("max_adjustment"), let alarms = count("n_alarms"),
            let timestamps = count("n_external_timestamps"), let outputs = count("n_periodic_outputs"),
            let pins = count("n_programmable_pins"), let pps = count("pps_available")
        else { return nil }
        var capabilities = PTPClockCapabilities()
        (capabilities.maxAdjustment, capabilities.alarms, capabilities.pins) = (adjustment, alarms, pins)
        (capabilities.externalTimestamps, capabilities.periodicOutputs) = (timestamps, outputs)
        capabilities.hasPPS = pps != 0
        return capabilities
    }

    /// Nil where the file shows nothing; the clock is there all the same.
    private static func line(of path: String, _ files: any HostFiles) -> String? {
        do throws(FileFailure) {
            let line = try files.line(of: path)
            return line.isEmpty ? nil : line
        } catch {
            return nil
        }
    }

    /// A virtual clock has no card, and so no interface.
    private static func names(in directory: String, _ files: any HostFiles) -> [String]? {
        do throws(FileFailure) { return Array(try files.names(in: directory).prefix(64)) } catch .absent {
            return []
        } catch {
            return nil
        }
    }
}
