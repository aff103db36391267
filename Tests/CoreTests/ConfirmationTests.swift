import Testing

@testable import Core

struct ConfirmationTests {
    private let time = Timestamp(microseconds: 5_000_000)
    private let clock = RunClock(wall: Timestamp(microseconds: 5_000_000), steady: .seconds(500))

    private func record(_ status: Status, observed: [Status], since: Duration = .seconds(100)) -> StandingRecord {
        StandingRecord(
            status: status, since: Timestamp(microseconds: 1), sinceSteady: since,
            lastTime: Timestamp(microseconds: 4_000_000), lastSteady: .seconds(380), observed: observed)
    }

    private func standing(_ observed: Status, needed: Int, after record: StandingRecord?) -> Standing {
        Confirmation(needed: needed).standing(observed: observed, at: clock, time: time, after: record)
    }

    @Test func `the first report counts at once`() {
        let standing = standing(.fail, needed: 5, after: nil)
        #expect(standing.status == .fail)
        #expect(standing.previous == nil)
        #expect(standing.isChange)
    }

    @Test func `without confirmation a change counts at once`() {
        let standing = standing(.fail, needed: 1, after: record(.ok, observed: [.ok]))
        #expect(standing.status == .fail)
        #expect(standing.previous == .ok)
        #expect(standing.since == time)
        #expect(standing.age == .zero)
    }

    @Test func `an unchanged status keeps its beginning and grows older`() {
        let standing = standing(.fail, needed: 1, after: record(.fail, observed: [.fail]))
        #expect(standing.since == Timestamp(microseconds: 1))
        #expect(standing.age == .seconds(400))
        #expect(standing.gap == .seconds(120))
        #expect(!standing.isChange)
    }

    @Test func `a worse status waits until it was seen often enough`() {
        let second = standing(.fail, needed: 3, after: record(.ok, observed: [.fail, .ok]))
        #expect(second.status == .ok)
        #expect(second.pending == Standing.Pending(status: .fail, seen: 2, needed: 3))
        let third = standing(.fail, needed: 3, after: record(.ok, observed: [.fail, .fail, .ok]))
        #expect(third.status == .fail)
        #expect(third.pending == nil)
    }

    @Test func `what counts is the mildest of the runs that confirmed`() {
        let standing = standing(.fail, needed: 3, after: record(.ok, observed: [.warn, .fail]))
        #expect(standing.status == .warn)
    }

    @Test func `a good run in between starts the count again`() {
        let standing = standing(.fail, needed: 2, after: record(.ok, observed: [.ok, .fail, .fail]))
        #expect(standing.status == .ok)
        #expect(standing.pending?.seen == 1)
    }

    @Test func `not being able to look once does not end what was wrong`() {
        let once = standing(.unknown, needed: 3, after: record(.fail, observed: [.fail]))
        #expect(once.status == .fail)
        #expect(once.pending == Standing.Pending(status: .unknown, seen: 1, needed: 3))
        let again = standing(.unknown, needed: 3, after: record(.fail, observed: [.unknown, .unknown, .fail]))
        #expect(again.status == .unknown)
    }

    @Test func `a better status counts at once`() {
        let standing = standing(.ok, needed: 5, after: record(.fail, observed: [.fail]))
        #expect(standing.status == .ok)
        #expect(standing.previous == .fail)
    }

    @Test func `what came to concern this host and is well counts at once`() {
        let standing = standing(.ok, needed: 3, after: record(.skipped, observed: [.skipped]))
        #expect(standing.status == .ok)
        #expect(standing.pending == nil)
    }

    @Test func `a status between the two is a recovery that counts at once`() {
        let standing = standing(.warn, needed: 5, after: record(.fail, observed: [.fail]))
        #expect(standing.status == .warn)
        #expect(standing.pending == nil)
    }
}
