internal import Core

/// What the files of modprobe.d and the kernel's command line say about loading.
struct ModprobeRules: Sendable {
    private var blocks: [ModuleName: [ModuleBlock]] = [:]
    private(set) var aliases: [[ArraySlice<UInt8>]] = []
    /// What could not be read, so that nobody takes silence for "not blocked".
    private(set) var hidden: [String] = []

    /// A file hides those of its name in the directories after its own.
    private static let directories = ["/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"].map { "\($0)/modprobe.d" }

    init(_ files: any HostFiles) {
        readCommandLine(files)
        var seen: Set<String> = []
        for directory in Self.directories {
            for name in names(in: directory, files) where name.hasSuffix(".conf") && seen.insert(name).inserted {
                read("\(directory)/\(name)", files)
            }
        }
    }

    /// The rule that keeps a module out, the hardest first.
    func block(of name: ModuleName) -> ModuleBlock? {
        let rules = blocks[name] ?? []
        return rules.first { $0.rule == .commandLine } ?? rules.first { $0.rule != .blacklist } ?? rules.first
    }

    /// One that also keeps out what needs the module; that is loaded by its file, past every alias.
    func firmBlock(of name: ModuleName) -> ModuleBlock? {
        let rules = (blocks[name] ?? []).filter { $0.rule != .blacklist && $0.rule != .off }
        return rules.first { $0.rule == .commandLine } ?? rules.first
    }

    private mutating func names(in directory: String, _ files: any HostFiles) -> [String] {
        do throws(FileFailure) { return try files.names(in: directory) } catch .absent { return [] } catch {
            hidden.append("\(error)")
            return []
        }
    }

    private mutating func read(_ path: String, _ files: any HostFiles) {
        do throws(FileFailure) {
            guard try !isMask(path, files) else { return }
            for (number, words) in Self.commands(in: try files.bytes(of: path, atMost: .mebibytes(1))) {
                take(words, at: "\(path):\(number)")
            }
        } catch {
            hidden.append("\(error)")
        }
    }

    /// A link to /dev/null is how an administrator empties a file of a package.
    private func isMask(_ path: String, _ files: any HostFiles) throws(FileFailure) -> Bool {
        guard try files.status(of: path).kind == .link else { return false }
        return try files.target(ofLink: path) == "/dev/null"
    }

    /// The words of each command with the line it begins on; a backslash at the end joins lines.
    private static func commands(in bytes: [UInt8]) -> [(line: Int, words: [ArraySlice<UInt8>])] {
        var commands: [(line: Int, words: [ArraySlice<UInt8>])] = []
        var isContinued = false
        for (index, line) in ByteLines(bytes).enumerated() {
            let continues = line.last == UInt8(ascii: "\\")
            let words = (continues ? line.dropLast() : line).words
            if isContinued, !commands.isEmpty {
                commands[commands.count - 1].words += words
            } else {
                commands.append((index + 1, words))
            }
            isContinued = continues
        }
        return commands.filter { $0.words.first?.first != UInt8(ascii: "#") }
    }

    private mutating func take(_ words: [ArraySlice<UInt8>], at place: String) {
        guard words.count >= 2 else { return }
        switch words[0].text {
        case "alias" where words.count == 3 && words[2].text == "off":
            block(words[1].text, ModuleBlock(place: place, rule: .off))
        case "alias": aliases.append(words)
        case "blacklist": block(words[1].text, ModuleBlock(place: place, rule: .blacklist))
        case "install" where words.count >= 3 && Self.loadsNothing(words[2].text):
            let command = words[2...].map(\.text).joined(separator: " ")
            block(words[1].text, ModuleBlock(place: place, rule: .install(command)))
        default: break
        }
    }

    /// Whether the command does nothing at all; any other may well load the module.
    private static func loadsNothing(_ command: String) -> Bool {
        ["false", "true", ":"].contains(command.split(separator: "/").last ?? "")
    }

    private mutating func block(_ name: String, _ block: ModuleBlock) {
        guard let name = ModuleName(name) else { return }
        blocks[name, default: []].append(block)
    }

    private mutating func readCommandLine(_ files: any HostFiles) {
        let path = "/proc/cmdline"
        let line: String
        do throws(FileFailure) { line = try files.line(of: path) } catch {
            hidden.append("\(error)")
            return
        }
        for word in line.split(separator: " ") {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, ["module_blacklist", "modprobe.blacklist"].contains(parts[0]) else { continue }
            let rule: ModuleBlock.Rule = parts[0] == "module_blacklist" ? .commandLine : .blacklist
            for name in parts[1].split(separator: ",") {
                block(String(name), ModuleBlock(place: "\(path) (\(parts[0]))", rule: rule))
            }
        }
    }
}
