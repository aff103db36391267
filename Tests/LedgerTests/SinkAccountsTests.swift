import TestSupport
import Testing

@testable import Core
@testable import Ledger

struct SinkAccountsTests {
    private let notebook = Notebook()
    private let file = ComponentName("file")

    private func settled(_ through: Int, error: String = "") -> Settlement {
        Settlement(through: through, told: Sample.time, refused: [], error: error)
    }

    @Test func `a new sink is owed this run and nothing before it`() throws {
        let ledger = try notebook.open()
        for _ in 0..<3 { try notebook.run(ledger) }
        try notebook.run(ledger, sinks: [Notebook.terms("file")])
        #expect(try ledger.owed(to: file, atMost: 10).map(\.sequence) == [4])
    }

    @Test func `what is not settled is owed, oldest first`() throws {
        let ledger = try notebook.open()
        for _ in 0..<5 { try notebook.run(ledger, sinks: [Notebook.terms("file")]) }
        try ledger.settle(settled(2), of: file)
        #expect(try ledger.owed(to: file, atMost: 2).map(\.sequence) == [3, 4])
    }

    @Test func `a place in the log never goes back`() throws {
        let ledger = try notebook.open()
        for _ in 0..<3 { try notebook.run(ledger, sinks: [Notebook.terms("file")]) }
        try ledger.settle(settled(3), of: file)
        try ledger.settle(settled(1), of: file)
        #expect(try ledger.owed(to: file, atMost: 10).isEmpty)
    }

    @Test func `each sink has a place of its own`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file"), Notebook.terms("other")]
        for _ in 0..<3 { try notebook.run(ledger, sinks: terms) }
        try ledger.settle(settled(3), of: file)
        #expect(try ledger.owed(to: ComponentName("other"), atMost: 10).count == 3)
    }

    @Test func `past the bound in number the oldest are dropped and counted`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file", keepAtMost: 3)]
        for _ in 0..<10 { try notebook.run(ledger, sinks: terms) }
        let opening = try notebook.begin(ledger, sinks: terms)
        #expect(opening.accounts[0].owed == 3)
        #expect(opening.accounts[0].dropped == 7)
        #expect(try ledger.owed(to: file, atMost: 10).map(\.sequence) == [8, 9, 10])
    }

    @Test func `a drop is new until a report has told of it`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file", keepAtMost: 1)]
        for _ in 0..<2 { try notebook.run(ledger, sinks: terms) }
        #expect(try notebook.begin(ledger, sinks: terms).accounts[0].newlyDropped == 1)
        #expect(try notebook.begin(ledger, sinks: terms).accounts[0].newlyDropped == 1, "that run told nobody")
        try notebook.run(ledger, sinks: terms)
        #expect(try notebook.begin(ledger, sinks: [Notebook.terms("file")]).accounts[0].newlyDropped == 0)
    }

    @Test func `past the bound in age the oldest are dropped`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file", keepFor: .seconds(1000))]
        for _ in 0..<6 { try notebook.run(ledger, sinks: terms) }
        #expect(try notebook.begin(ledger, sinks: terms).accounts[0].dropped == 2)
    }

    @Test func `a clock that jumps a year ahead drops nothing`() throws {
        let ledger = try notebook.open()
        let terms = [Notebook.terms("file")]
        for _ in 0..<4 { try notebook.run(ledger, sinks: terms) }
        notebook.clock.jump(.seconds(365 * 86_400))
        #expect(try notebook.begin(ledger, sinks: terms).accounts[0].dropped == 0)
        #expect(try ledger.owed(to: file, atMost: 10).count == 4)
    }

    @Test func `a sink that was switched off is owed what it missed, before and meanwhile`() throws {
        let ledger = try notebook.open()
        for _ in 0..<2 { try notebook.run(ledger, sinks: [Notebook.terms("file")]) }
        try ledger.settle(settled(1), of: file)
        for _ in 0..<3 { try notebook.run(ledger) }
        try notebook.run(ledger, sinks: [Notebook.terms("file")])
        #expect(try ledger.owed(to: file, atMost: 10).map(\.sequence) == [2, 3, 4, 5, 6])
    }

    @Test func `past its bounds it is dropped and counted there too`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger, sinks: [Notebook.terms("file")])
        for _ in 0..<5 { try notebook.run(ledger) }
        let opening = try notebook.begin(ledger, sinks: [Notebook.terms("file", keepAtMost: 2)])
        #expect(opening.accounts[0].newlyDropped == 4)
    }

    @Test func `a refusal is counted, kept with its reason, and out of the way`() throws {
        let ledger = try notebook.open()
        for _ in 0..<2 { try notebook.run(ledger, sinks: [Notebook.terms("file")]) }
        let refusal = Settlement.Refusal(sequence: 1, reason: "400: no such field")
        try ledger.settle(Settlement(through: 1, told: nil, refused: [refusal], error: ""), of: file)
        let account = try SQLiteReader(path: notebook.path).accounts()[0]
        #expect([account.refused, account.newlyRefused, account.owed] == [1, 1, 1])
    }

    @Test func `the last error stands until it goes well again`() throws {
        let ledger = try notebook.open()
        try notebook.run(ledger, sinks: [Notebook.terms("file")])
        let reader = try SQLiteReader(path: notebook.path)
        try ledger.settle(Settlement(through: nil, told: nil, refused: [], error: "no route"), of: file)
        #expect(try reader.accounts()[0].lastError == "no route")
        try ledger.settle(settled(1), of: file)
        #expect(try reader.accounts()[0].lastError == "")
        #expect(try reader.accounts()[0].lastTold == Sample.time)
    }
}
