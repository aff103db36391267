internal import Core

/// Which clocks to look at, each once.
struct ClockWishes: Sendable {
    private static let most = 64
    private(set) var wishes: [ClockWish] = []

    init(_ selection: ClockSelection, _ lines: [RefclockLine], _ kernel: KernelClocks, _ files: any HostFiles) {
        if case .listed(let paths) = selection {
            for path in paths.map(\.text) where !wishes.contains(where: { $0.name == path }) {
                add(ClockWish(name: path, path: path, isListed: true, kernelClock: kernel.clock(at: path, files)))
            }
        }
        for line in lines { add(line, selection, kernel, files) }
        guard selection == .auto else { return }
        for clock in kernel.clocks where !wishes.contains(where: { $0.kernelClock == clock }) {
            add(ClockWish(name: clock.path, path: clock.path, isListed: false, kernelClock: clock))
        }
    }

    /// A list of the operator's is looked at as it is: what chrony names besides is not added to it.
    private mutating func add(
        _ line: RefclockLine, _ selection: ClockSelection, _ kernel: KernelClocks, _ files: any HostFiles
    ) {
        let path = line.isInterface ? Self.path(ofInterface: line.device, files) : line.device
        let clock = path.flatMap { kernel.clock(at: $0, files) }
        let same = wishes.firstIndex { $0.name == line.device || (clock != nil && $0.kernelClock == clock) }
        if let same {
            wishes[same].refclocks.append(line)
        } else if selection == .auto {
            add(ClockWish(name: line.device, path: path, isListed: false, refclocks: [line], kernelClock: clock))
        }
    }

    private mutating func add(_ wish: ClockWish) {
        if wishes.count < Self.most { wishes.append(wish) }
    }

    /// The clock on the card of a network interface.
    private static func path(ofInterface name: String, _ files: any HostFiles) -> String? {
        guard name.utf8.count <= 15, !name.contains("/"), !name.hasPrefix(".") else { return nil }
        do throws(FileFailure) {
            let clock = try files.names(in: "/sys/class/net/\(name)/device/ptp").first { KernelClock.isClock($0) }
            return clock.map { "/dev/\($0)" }
        } catch {
            return nil
        }
    }
}
