internal import Core

/// What depmod found on the disk: a module's file, and which modules that needs.
struct DependencyTable: Sendable {
    struct Entry: Sendable, Equatable {
        let path: String
        let needs: [ModuleName]
    }

    private var entries: [ModuleName: Entry] = [:]
    let path: String

    /// Keeps only the wanted of the thousands of lines.
    init(in tree: String, for wanted: Set<ModuleName>, _ files: any HostFiles) throws(FileFailure) {
        path = "\(tree)/modules.dep"
        for (index, line) in ByteLines(try files.bytes(of: path, atMost: .mebibytes(32))).enumerated() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let name = ModuleName(file: line[..<colon]) else {
                throw .unreadable(path, why: "line \(index + 1) is '\(line.prefix(60).text)', not a module's file")
            }
            guard wanted.contains(name) else { continue }
            let file = line[..<colon].text
            entries[name] = Entry(
                path: file.hasPrefix("/") ? file : "\(tree)/\(file)",
                needs: line[(colon + 1)...].words.compactMap { ModuleName(file: $0) })
        }
    }

    subscript(name: ModuleName) -> Entry? { entries[name] }
}
