private import Core
private import TestSupport
internal import Testing

@testable internal import auditd

struct PlacesTests {
    private let folder = TemporaryFolder()

    private func needs() throws -> [Need] {
        let configuration = folder.file("config")
        folder.write("#\n", to: "config/hostaudit.yaml")
        let options = ["config": [configuration], "state": [folder.file("state")]]
        return try Setup(Invocation(options: options, operands: [])).places.needs
    }

    private var ledger: String { folder.file("state/ledger.db") }

    @Test func `a ledger that is to be made needs the nearest directory to be writable`() throws {
        #expect(try needs() == [Need("write \(ledger)", .met)])
    }

    @Test func `a ledger that is there and writable is all that is needed`() throws {
        folder.write("", to: "state/ledger.db")
        #expect(try needs() == [Need("write \(ledger)", .met)])
    }

    @Test func `a directory in place of the ledger is told with its remedy`() throws {
        folder.write("", to: "state/ledger.db/x")
        let state = Need.State.unmet(why: "it is not a regular file", grant: "mv '\(ledger)' '\(ledger).aside'")
        #expect(try needs() == [Need("write \(ledger)", state)])
    }

    @Test func `a file in place of the state directory is told`() throws {
        folder.write("", to: "state")
        guard case .unmet(let why, _)? = try needs().first?.state else {
            Issue.record("nothing is told")
            return
        }
        #expect(why == "\(folder.file("state")) is not a directory")
    }
}
