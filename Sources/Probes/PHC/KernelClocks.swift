internal import Core

/// The PTP clocks that the kernel has, or what hides them.
enum KernelClocks: Sendable, Equatable {
    case listed([KernelClock])
    case hidden(String)

    static let directory = "/sys/class/ptp"
    private static let most = 64

    init(_ files: any HostFiles) {
        do throws(FileFailure) {
            let names = try files.names(in: Self.directory).filter { KernelClock.isClock($0) }
            let clocks = names.prefix(Self.most).compactMap { KernelClock($0, files) }
            // ptp10 comes after ptp9.
            self = .listed(clocks.sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) })
        } catch .absent {
            self = Self.withoutClass(files)
        } catch {
            self = .hidden("\(error)")
        }
    }

    /// A kernel without any PTP has other classes; a masked `/sys` has none.
    private static func withoutClass(_ files: any HostFiles) -> KernelClocks {
        do throws(FileFailure) {
            return try files.names(in: "/sys/class").isEmpty
                ? .hidden("/sys/class is empty, as in a container that masks /sys") : .listed([])
        } catch {
            return .hidden("\(error)")
        }
    }

    var clocks: [KernelClock] {
        switch self {
        case .listed(let clocks): clocks
        case .hidden: []
        }
    }

    var obstacle: String? {
        guard case .hidden(let why) = self else { return nil }
        return why
    }

    /// The clock behind a path: by its own name, by the link it is, or by the link that udev would make.
    func clock(at path: String, _ files: any HostFiles) -> KernelClock? {
        clocks.first { $0.path == path } ?? clocks.first { $0.path == Self.target(of: path, files) }
            ?? clocks.first { $0.isLinked(as: path) }
    }

    private static func target(of path: String, _ files: any HostFiles) -> String? {
        do throws(FileFailure) {
            guard try files.status(of: path).kind == .link else { return nil }
            let target = try files.target(ofLink: path)
            return target.hasPrefix("/") ? target : "\(FilePath.directory(of: path))/\(target)"
        } catch {
            // Who reads the device will say what is wrong with its path.
            return nil
        }
    }
}
