internal import Core

/// How a process was started.
struct StartLine: Sendable, Equatable {
    let words: [String]

    /// Empty where the process is a kernel thread or has ended.
    init(of pid: Int, _ files: any HostFiles) throws(FileFailure) {
        let bytes = try files.bytes(of: "/proc/\(pid)/cmdline", atMost: .kibibytes(64))
        words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    init(_ words: [String]) {
        self.words = words
    }

    /// The program without its directory.
    var program: String {
        String((words.first ?? "").split(separator: "/" as Character).last ?? "")
    }

    /// The single-letter options with their values; `--name=value` and `--name value` under their names.
    func options(takingValues letters: String) -> [(name: String, value: String?)] {
        var options: [(name: String, value: String?)] = []
        var rest = words.dropFirst()
        while let word = rest.popFirst(), word != "--" {
            guard word.hasPrefix("-"), word.count > 1 else { continue }
            if word.hasPrefix("--") {
                let parts = word.dropFirst(2).split(separator: "=" as Character, maxSplits: 1)
                let isBare = parts.count < 2 && rest.first?.hasPrefix("-") == false
                let value = parts.count > 1 ? String(parts[1]) : isBare ? rest.popFirst() : nil
                options.append((String(parts.first ?? ""), value))
                continue
            }
            var cluster = word.dropFirst()
            while let letter = cluster.popFirst() {
                guard letters.contains(letter) else {
                    options.append((String(letter), nil))
                    continue
                }
                options.append((String(letter), cluster.isEmpty ? rest.popFirst() : String(cluster)))
                cluster = ""
            }
        }
        return options
    }
}
