import Core
import Glibc
import Machine
import TestSupport
import Testing

/// A folder that is a small host, the settings of a probe, and the reports expected of them.
struct Case: CustomTestStringConvertible, Sendable {
    let probe: String
    let name: String

    var testDescription: String { "\(probe)/\(name)" }

    private static let root =
        "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Cases"

    static func all() throws -> [Case] {
        let files = MachineFiles()
        return try files.names(in: root).flatMap { probe in
            try files.names(in: "\(root)/\(probe)").map { Case(probe: probe, name: $0) }
        }
    }

    private var folder: String { "\(Self.root)/\(probe)/\(name)" }
    private var papers: MachineFiles { MachineFiles(root: folder) }

    /// What is in `root/`, less the paths listed in `denied`, with the empty directories of `directories`.
    func files() throws -> VeiledFiles<MachineFiles> {
        let directories = try lines(of: "/directories").map { line in
            let words = line.split(separator: " ")
            return (String(words[1]), try #require(Int(words[0], radix: 8)))
        }
        return VeiledFiles(
            MachineFiles(root: folder + "/root"), denied: try lines(of: "/denied"),
            directories: Dictionary(uniqueKeysWithValues: directories))
    }

    /// The PTP clocks of `clocks`.
    func ptpClocks() throws -> FakePTPClocks {
        try FakePTPClocks(lines(of: "/clocks"))
    }

    func settings() throws -> ConfigNode? {
        try YAMLConfiguration.parse(
            try papers.bytes(of: "/settings.yaml", atMost: .mebibytes(1)), file: "settings.yaml")
    }

    /// What systemd answers by the file `units`; without one it does not run this host.
    func services() throws -> any ServiceManager {
        guard try papers.contains("/units") else { return NoServiceManager() }
        return try #require(CannedServices(try papers.text(of: "/units")))
    }

    func lines(of path: String) throws -> [String] {
        guard try papers.contains(path) else { return [] }
        return try papers.text(of: path).split(separator: "\n").map(String.init)
    }

    /// Compares with the file, or writes it where `UPDATE_CASES` is set.
    func expect(_ text: String, in file: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if unsafe getenv("UPDATE_CASES") != nil { try write(text, to: file) }
        #expect(try papers.text(of: "/\(file)") == text, sourceLocation: sourceLocation)
    }

    private func write(_ text: String, to file: String) throws {
        let bytes = Array(text.utf8)
        let opened = unsafe fopen("\(folder)/\(file)", "w")
        let stream = unsafe try #require(opened)
        defer { unsafe fclose(stream) }
        #expect(unsafe fwrite(bytes, 1, bytes.count, stream) == bytes.count)
    }
}
