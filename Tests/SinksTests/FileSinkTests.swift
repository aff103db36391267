import Core
import Glibc
import TestSupport
import Testing

@testable import Sinks

struct FileSinkTests {
    private let folder = TemporaryFolder()
    private let later = Deadline.after(.seconds(60))

    private func sink(_ change: (inout FileSettings) -> Void = { _ in }) throws -> FileSink {
        var settings = FileSettings()
        settings.path = try FilePath(
            ConfigNode(.scalar(folder.file("deep/er/audit.jsonl"), isPlain: true), at: Mark(file: "test")))
        change(&settings)
        return FileSink(settings)
    }

    /// The places in the count of the lines in a file.
    private func sequences(_ name: String = "deep/er/audit.jsonl") -> [Int] {
        (folder.text(of: name) ?? "").split(separator: "\n").compactMap { line in
            Int(String(line).components("\"seq\":")[1].prefix { $0.isNumber })
        }
    }

    @Test func `directories that are missing are made, and the modes are narrow`() throws {
        var sink = try sink()
        try sink.deliver(Sample.run(1), by: later)
        try sink.flush(by: later)
        #expect(sequences() == [1])
        #expect(folder.mode(of: "deep/er/audit.jsonl") == 0o640)
        #expect(folder.mode(of: "deep/er") & 0o027 == 0)
    }

    @Test func `a file that was renamed between two runs is left alone`() throws {
        var sink = try sink()
        try sink.deliver(Sample.run(1), by: later)
        #expect(unsafe rename(folder.file("deep/er/audit.jsonl"), folder.file("deep/er/audit.jsonl.1")) == 0)
        try sink.deliver(Sample.run(2), by: later)
        #expect(sequences("deep/er/audit.jsonl.1") == [1])
        #expect(sequences() == [2])
    }

    @Test func `own rotation keeps so many files and loses no line of those`() throws {
        let length = JSONFormat.lines(Sample.run(1)).count
        var sink = try sink { settings in
            settings.rotateAt = ByteCount(length * 2 + 1)
            settings.rotateKeep = 2
        }
        for number in 1...9 { try sink.deliver(Sample.run(number), by: later) }
        #expect(sequences() == [9])
        #expect(sequences("deep/er/audit.jsonl.1") == [7, 8])
        #expect(sequences("deep/er/audit.jsonl.2") == [5, 6])
        #expect(folder.names(in: "deep/er").count == 3)
    }

    @Test func `a directory in its place keeps the run owed and says so`() throws {
        folder.write("", to: "deep/er/audit.jsonl/x")
        var sink = try sink()
        let failure = #expect(throws: SinkFailure.self) { try sink.deliver(Sample.run(1), by: later) }
        #expect(failure == .kept("\(folder.file("deep/er/audit.jsonl")): is a directory"))
    }

    @Test func `what would be written is what is written`() throws {
        var sink = try sink()
        try sink.deliver(Sample.run(3), by: later)
        let written = try #require(folder.text(of: "deep/er/audit.jsonl"))
        #expect(
            sink.preview(Sample.run(3)) == "would be appended to \(folder.file("deep/er/audit.jsonl")):\n\(written)")
    }

    @Test func `it needs the nearest directory that is there to be writable`() throws {
        #expect(try sink().needs() == [Need("append to \(folder.file("deep/er/audit.jsonl"))", .met)])
    }
}
