internal import Core

/// What a kernel's package says is built into that kernel.
struct BuiltinTable: Sendable {
    private let listed: Set<ModuleName>
    private let path: String

    /// Reads modules.builtin of a tree, or modules.builtin.modinfo where that is missing.
    init(in tree: String, _ files: any HostFiles) throws(FileFailure) {
        do throws(FileFailure) {
            let table = "\(tree)/modules.builtin"
            listed = try Self.listed(in: table, files)
            path = table
        } catch .absent {
            path = "\(tree)/modules.builtin.modinfo"
            let entries = ByteLines(try files.bytes(of: path, atMost: .mebibytes(16)), endingWith: 0)
            // `loop.license=GPL`: whatever is built in has at least a license.
            listed = Set(entries.lazy.compactMap { ModuleName($0.prefix { $0 != UInt8(ascii: ".") }) })
        }
        // No kernel has nothing built in; an empty table would make all that is look missing.
        guard !listed.isEmpty else { throw .unreadable(path, why: "it lists no module") }
    }

    private static func listed(in path: String, _ files: any HostFiles) throws(FileFailure) -> Set<ModuleName> {
        var listed: Set<ModuleName> = []
        for (index, line) in ByteLines(try files.bytes(of: path, atMost: .mebibytes(4))).enumerated() {
            guard let name = ModuleName(file: line) else {
                throw .unreadable(path, why: "line \(index + 1) is '\(line.prefix(60).text)', not a module's file")
            }
            listed.insert(name)
        }
        return listed
    }

    /// The file that lists the module, if it does.
    func evidence(of name: ModuleName) -> String? {
        listed.contains(name) ? path : nil
    }
}
