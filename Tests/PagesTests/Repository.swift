internal import Core
private import Glibc
private import Machine

@testable private import Linux

/// The working copy that these tests were built from.
struct Repository {
    /// Whether the files are to be rewritten instead of held against what is expected.
    static var isUpdating: Bool { Process.environment("UPDATE_CASES") == "1" }

    static let remedy = "UPDATE_CASES=1 swift test --filter PagesTests, then look at the difference"

    let root: String

    init(file: String = #filePath) {
        root = "/" + file.split(separator: "/").dropLast(3).joined(separator: "/")
    }

    /// Nil where there is no such file; anything else that goes wrong is thrown.
    func text(of path: String) throws(FileFailure) -> String? {
        do throws(FileFailure) { return try MachineFiles().text(of: "\(root)/\(path)") } catch .absent { return nil }
    }

    /// The files of a directory; one that is not there has none, for git keeps no empty directory.
    func files(in directory: String) throws(FileFailure) -> [String] {
        do throws(FileFailure) {
            return try MachineFiles().names(in: "\(root)/\(directory)").map { "\(directory)/\($0)" }
        } catch .absent {
            return []
        }
    }

    func write(_ page: Page) throws {
        let path = "\(root)/\(page.path)"
        try FileTree().makeDirectory(FilePath.directory(of: path), mode: 0o755)
        guard let file = unsafe fopen(path, "we") else { throw SystemError(errno) }
        let count = unsafe fputs(page.text, file)
        guard unsafe fclose(file) == 0, count >= 0 else { throw SystemError(errno) }
    }

    func remove(_ path: String) throws {
        try FileTree().remove("\(root)/\(path)")
    }
}
