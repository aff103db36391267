private import Glibc
private import Linux

extension Workshop {
    func exists(_ name: String) -> Bool { unsafe access(path(name), F_OK) == 0 }

    func text(of name: String) throws -> String {
        let bytes = try FileTree().read(path(name), atMost: 1 << 30).bytes
        guard let bytes else { throw Fault("\(name) is no file") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines of a JSON file; a line that is no whole report is a fault.
    func reports(in name: String) throws -> [ReportLine] {
        let text = try text(of: name)
        guard text.isEmpty || text.hasSuffix("\n") else { throw Fault("\(name) ends inside a line") }
        return try text.split(separator: "\n", omittingEmptySubsequences: true).map(ReportLine.init)
    }

    /// The numbers of the runs in a JSON file, as they stand there.
    func sequences(in name: String) throws -> [Int] {
        try reports(in: name).filter { $0.probe == "auditor" }.compactMap(\.sequence)
    }

    /// Every name below the directory with its kind, rights, size and time.
    func listing() throws -> [String] {
        let words = ["find", path, "-printf", "%P %y %m %s %T@\\n"]
        return try Program(words: words).run().outputLines.map(String.init).sorted()
    }

    /// Turns the file into another kind of thing, or changes who may write it, by a tool of the system.
    func tool(_ words: String...) throws {
        let outcome = try Program(words: words).run()
        guard outcome.code == 0 else { throw Fault("\(words.joined(separator: " ")): \(outcome.error)") }
    }
}
