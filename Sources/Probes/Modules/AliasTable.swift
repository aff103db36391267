internal import Core

/// The other names that modules answer to.
struct AliasTable: Sendable {
    private var targets: [ModuleName: [ModuleName]] = [:]
    /// The wanted names, and the modules behind them, that a list of what is built in describes.
    private(set) var described: Set<ModuleName> = []

    /// Reads modules.alias of a tree for the wanted names only.
    init(in tree: String, for wanted: Set<ModuleName>, _ files: any HostFiles) throws(FileFailure) {
        let path = "\(tree)/modules.alias"
        for (index, line) in ByteLines(try files.bytes(of: path, atMost: .mebibytes(64))).enumerated() {
            // Patterns of devices make up nearly all of it, and no name of ours has a colon.
            guard let first = line.first, first != UInt8(ascii: "#"), !line.contains(UInt8(ascii: ":")) else {
                continue
            }
            guard add(line.words, for: wanted) else {
                throw .unreadable(path, why: "line \(index + 1) is '\(line.prefix(60).text)', not an alias")
            }
        }
    }

    /// Reads what describes the built-in, `ipv6.alias=net-pf-10`, which modules.alias leaves out.
    ///
    /// It also names what can only be built in, such as debugfs, which modules.builtin leaves out.
    init(builtInto tree: String, for wanted: Set<ModuleName>, _ files: any HostFiles) throws(FileFailure) {
        let table = try files.bytes(of: "\(tree)/modules.builtin.modinfo", atMost: .mebibytes(16))
        for entry in ByteLines(table, endingWith: 0) {
            let name = entry.prefix { $0 != UInt8(ascii: ".") }
            guard let module = ModuleName(name) else { continue }
            if wanted.contains(module) { described.insert(module) }
            let rest = entry.dropFirst(name.count + 1)
            guard rest.starts(with: Self.key) else { continue }
            add(rest.dropFirst(Self.key.count), module, for: wanted)
        }
        described.formUnion(targets.values.joined())
    }

    private static let key = Array("alias=".utf8)

    init(of rules: ModprobeRules, for wanted: Set<ModuleName>) {
        for alias in rules.aliases { _ = add(alias, for: wanted) }
    }

    subscript(name: ModuleName) -> [ModuleName] { targets[name] ?? [] }

    /// Takes `alias PATTERN MODULE`, and says whether that is what it was.
    private mutating func add(_ words: [ArraySlice<UInt8>], for wanted: Set<ModuleName>) -> Bool {
        guard words.count == 3, words[0].text == "alias", let target = ModuleName(words[2]) else { return false }
        add(words[1], target, for: wanted)
        return true
    }

    private mutating func add(_ pattern: ArraySlice<UInt8>, _ target: ModuleName, for wanted: Set<ModuleName>) {
        let pattern = Wildcard(pattern)
        for name in wanted where pattern.matches(name.text.utf8) && !self[name].contains(target) {
            targets[name, default: []].append(target)
        }
    }
}
