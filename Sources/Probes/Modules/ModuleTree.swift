internal import Core

/// Where the running kernel's modules stand on the disk.
enum ModuleTree: Sendable, Equatable {
    case present(String)
    /// Taken away, as an upgrade of the kernel does; the releases whose trees are there.
    case gone(String, installed: [String])
    /// There are no trees at all: a container, or a kernel installed without modules.
    case absent
    case hidden(String)

    /// Two names of one directory on most hosts.
    static let bases = ["/lib/modules", "/usr/lib/modules"]
    private static let tables = ["modules.dep", "modules.builtin", "modules.builtin.modinfo", "modules.order"]

    init(of release: Sight<String>, _ files: any HostFiles) {
        switch release {
        case .hidden(let why): self = .hidden("the running kernel's release is not known: \(why)")
        case .seen(let release):
            do throws(FileFailure) {
                self = try Self.find(release, files)
            } catch .denied(let path, let why) {
                self = .hidden("\(path) cannot be read: \(why) (\(Self.grant))")
            } catch {
                self = .hidden("\(error)")
            }
        }
    }

    private static let grant = "ProtectKernelModules=no in the unit shows it"

    private static func find(_ release: String, _ files: any HostFiles) throws(FileFailure) -> ModuleTree {
        for base in bases where try isTree("\(base)/\(release)", files) { return .present("\(base)/\(release)") }
        var installed: Set<String> = []
        var hasShell = false
        for base in bases {
            let names = try names(in: base, files)
            if names.isEmpty, try isSealed(base, files) {
                return .hidden("\(base) is empty and closed to everyone, as under ProtectKernelModules=yes (\(grant))")
            }
            hasShell = hasShell || names.contains(release)
            for name in names where try isTree("\(base)/\(name)", files) { installed.insert(name) }
        }
        guard hasShell || !installed.isEmpty else { return .absent }
        return .gone("\(bases[0])/\(release)", installed: installed.sorted())
    }

    /// Where the running kernel's tables stand, or where those are gone the tables of other kernels.
    func places(_ files: any HostFiles) -> [String] {
        switch self {
        case .present(let path): [path]
        case .gone(_, let installed):
            installed.compactMap { release in
                Self.bases.map { "\($0)/\(release)" }.first { place in
                    Sight { () throws(FileFailure) in try Self.isTree(place, files) }.value == true
                }
            }
        case .absent, .hidden: []
        }
    }

    /// A directory alone is no tree: a purged kernel leaves one behind with what others had put there.
    private static func isTree(_ path: String, _ files: any HostFiles) throws(FileFailure) -> Bool {
        for table in tables where try files.contains("\(path)/\(table)") { return true }
        return false
    }

    private static func names(in base: String, _ files: any HostFiles) throws(FileFailure) -> [String] {
        do throws(FileFailure) { return try files.names(in: base) } catch .absent { return [] }
    }

    private static func isSealed(_ base: String, _ files: any HostFiles) throws(FileFailure) -> Bool {
        do throws(FileFailure) {
            let status = try files.status(of: base)
            return status.kind == .directory && status.mode & 0o777 == 0
        } catch .absent {
            return false
        }
    }
}
