internal import Core

/// What `/proc/modules` says.
enum LoadedModules: Sendable, Equatable {
    case listed([ModuleName: LoadedModule])
    /// The kernel takes no modules at all.
    case unsupported
    /// Nobody could look; why, and what would show it.
    case hidden(String)

    static let path = "/proc/modules"

    init(_ files: any HostFiles) {
        do throws(FileFailure) {
            self.init(table: try files.bytes(of: Self.path, atMost: .mebibytes(4)))
        } catch .absent {
            self.init(withoutTable: files)
        } catch {
            self = .hidden("\(error)")
        }
    }

    init(table: [UInt8]) {
        var modules: [ModuleName: LoadedModule] = [:]
        for (index, line) in ByteLines(table).enumerated() {
            guard let (name, module) = Self.entry(line.words) else {
                self = .hidden(
                    "line \(index + 1) of \(Self.path) is '\(line.prefix(60).text)', which no kernel writes")
                return
            }
            modules[name] = module
        }
        self = .listed(modules)
    }

    /// Reads `name size users dependents, stage address (taint)`.
    private static func entry(_ words: [ArraySlice<UInt8>]) -> (ModuleName, LoadedModule)? {
        guard (6...7).contains(words.count), let name = ModuleName(words[0]), Int(words[1].text) != nil,
            let stage = LoadedModule.Stage(table: words[4].text)
        else { return nil }
        let users = Int(words[2].text)
        guard users != nil || words[2].text == "-" else { return nil }
        let letters = words.count == 7 ? words[6].text.filter(\.isLetter) : ""
        return (name, LoadedModule(stage: stage, users: users, taint: letters, evidence: path))
    }

    /// Without the table either the kernel takes no modules or a sandbox hides it; other files tell which.
    private init(withoutTable files: any HostFiles) {
        do throws(FileFailure) {
            guard try !ProcView.isSubset(files) else {
                self = .hidden("\(Self.path) does not exist, \(ProcView.subset)")
                return
            }
            var takesModules = try files.contains(KernelFacts.modulesDisabledPath)
            if !takesModules { takesModules = try SysModules(files).hasLoadable }
            self =
                takesModules
                ? .hidden("\(Self.path) does not exist, although this kernel takes modules") : .unsupported
        } catch {
            self = .hidden("\(Self.path) does not exist, and \(error)")
        }
    }
}
