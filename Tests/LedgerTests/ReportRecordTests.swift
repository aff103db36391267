import TestSupport
import Testing

@testable import Core
@testable import Ledger

struct ReportRecordTests {
    private func copied(_ report: Report) throws -> ReportRecord {
        try ReportRecord(ReportRecord(report).bytes)
    }

    @Test func `every shape of a fact comes back as it was`() throws {
        let report = Sample.report(.warn, facts: Sample.everyShape)
        #expect(try copied(report) == ReportRecord(report))
    }

    @Test(arguments: [
        ProbeFailure.notApplicable("no such service"), .unavailable("it is down", remedy: "start it"),
        .denied("no", remedy: "chmod"), .malformed("garbage", remedy: ""), .timedOut(after: .milliseconds(1500)),
        .stillRunning,
    ])
    func `every failure comes back as it was`(_ failure: ProbeFailure) throws {
        let report = Report(
            probe: ComponentName("a"), time: Sample.time, elapsed: .zero, outcome: .failed(failure), remarks: ["cut"],
            standing: Standing(
                status: .ok, previous: .ok, since: Sample.time, age: .zero, gap: .zero,
                pending: Standing.Pending(status: .unknown, seen: 2, needed: 3)))
        #expect(try copied(report) == ReportRecord(report))
    }

    @Test(arguments: [Double.nan, .infinity, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1])
    func `a number keeps every bit`(_ number: Double) throws {
        var writer = ByteWriter()
        writer.real(number)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.real().bitPattern == number.bitPattern)
    }

    @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, .max, .min])
    func `a whole number comes back whatever its size`(_ number: Int) throws {
        var writer = ByteWriter()
        writer.integer(number)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.integer() == number)
        #expect(reader.isAtEnd)
    }

    @Test func `a record cut anywhere is damage and nothing worse`() {
        let bytes = ReportRecord(Sample.report(.fail, facts: Sample.everyShape)).bytes
        for length in 0..<bytes.count {
            #expect(throws: RecordDamage.self) { _ = try ReportRecord(Array(bytes.prefix(length))) }
        }
    }

    @Test func `a record with any byte changed never asks for memory or crashes`() {
        let bytes = ReportRecord(Sample.report(.fail, facts: Sample.everyShape)).bytes
        var readable = 0
        for place in bytes.indices {
            for value in [0, 0x7f, 0x80, 0xff] as [UInt8] {
                var changed = bytes
                changed[place] = value
                do throws(RecordDamage) {
                    _ = try ReportRecord(changed)
                    readable += 1
                } catch {
                    #expect(!error.text.isEmpty)
                }
            }
        }
        #expect(readable < bytes.count * 4, "some of the changes are found")
    }

    @Test func `a record of a later version is not guessed at`() {
        var bytes = ReportRecord(Sample.report()).bytes
        bytes[0] = 2
        #expect(throws: RecordDamage("it has version 2")) { _ = try ReportRecord(bytes) }
    }
}
