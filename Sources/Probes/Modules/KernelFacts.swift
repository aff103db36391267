internal import Core

/// What the running kernel says of itself and of its modules.
struct KernelFacts: Sendable, Equatable {
    static let modulesDisabledPath = "/proc/sys/kernel/modules_disabled"

    let release: Sight<String>
    let loaded: LoadedModules
    let taint: Sight<Taint>
    /// Whether the kernel was told to take no more modules until the next boot.
    let modulesDisabled: Sight<Bool>
    let enforcesSignatures: Sight<Bool>
    /// `none`, `integrity` or `confidentiality`; most hosts do not mount what says so.
    let lockdown: Sight<String>

    /// Whether it is known to take and to drop nothing more, so that only a boot changes what is loaded.
    var isClosed: Bool { modulesDisabled.value == true }

    init(_ files: any HostFiles) {
        release = Self.release(files)
        loaded = LoadedModules(files)
        taint = Self.line(of: "/proc/sys/kernel/tainted", files).understood(
            or: { "/proc/sys/kernel/tainted is '\($0.prefix(40))', not a number" },
            { Int($0).flatMap { $0 < 0 ? nil : Taint(value: $0) } })
        modulesDisabled = Self.flag(Self.modulesDisabledPath, files)
        enforcesSignatures = Self.flag("/sys/module/module/parameters/sig_enforce", files)
        lockdown = Self.line(of: "/sys/kernel/security/lockdown", files).understood(
            or: { "/sys/kernel/security/lockdown is '\($0.prefix(40))'" }, Self.chosen)
    }

    private static func release(_ files: any HostFiles) -> Sight<String> {
        let path = "/proc/sys/kernel/osrelease"
        do throws(FileFailure) {
            let line = try files.line(of: path)
            return isRelease(line) ? .seen(line) : .hidden("\(path) is '\(line.prefix(40))', which is no release")
        } catch .absent {
            let isSubset = Sight { () throws(FileFailure) in try ProcView.isSubset(files) }.value == true
            return .hidden("\(path) does not exist" + (isSubset ? ", \(ProcView.subset)" : ""))
        } catch {
            return .hidden("\(error)")
        }
    }

    /// A release becomes part of a path.
    private static func isRelease(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && !text.hasPrefix(".")
            && text.utf8.allSatisfy { (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "/") }
    }

    /// The word in brackets of `none [integrity] confidentiality`.
    private static func chosen(_ line: String) -> String? {
        let word = line.split(separator: " ").first { $0.hasPrefix("[") && $0.hasSuffix("]") }
        return word.map { String($0.dropFirst().dropLast()) }
    }

    private static func flag(_ path: String, _ files: any HostFiles) -> Sight<Bool> {
        line(of: path, files).understood(or: { "\(path) is '\($0.prefix(40))', neither 0 nor 1" }) { text in
            switch text {
            case "0", "N": false
            case "1", "Y": true
            default: nil
            }
        }
    }

    private static func line(of path: String, _ files: any HostFiles) -> Sight<String> {
        Sight { () throws(FileFailure) in try files.line(of: path) }
    }
}
