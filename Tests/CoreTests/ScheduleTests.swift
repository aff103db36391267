import TestSupport
import Testing

@testable import Core

struct ScheduleTests {
    private func schedule(every: Duration) -> Schedule {
        var schedule = Schedule()
        schedule.every = every
        return schedule
    }

    private func record(at clock: RunClock) -> StandingRecord {
        StandingRecord(
            status: .ok, since: clock.wall, sinceSteady: clock.steady, lastTime: clock.wall, lastSteady: clock.steady,
            observed: [.ok])
    }

    private let then = RunClock(wall: Timestamp(microseconds: 1_000_000_000), steady: .seconds(1000))

    private func later(_ steady: Duration, wall: Duration? = nil) -> RunClock {
        RunClock(wall: then.wall.advanced(by: wall ?? steady), steady: then.steady + steady)
    }

    @Test func `a probe without a period is always due`() {
        #expect(schedule(every: .zero).isDue(after: record(at: then), at: later(.zero)))
    }

    @Test func `a probe that never ran is due`() {
        #expect(schedule(every: .seconds(3600)).isDue(after: nil, at: then))
    }

    @Test func `a probe waits for its period`() {
        let hourly = schedule(every: .seconds(3600))
        #expect(!hourly.isDue(after: record(at: then), at: later(.seconds(1800))))
        #expect(hourly.isDue(after: record(at: then), at: later(.seconds(3600))))
    }

    @Test func `a timer that fires a little early does not cost a period`() {
        #expect(schedule(every: .seconds(120)).isDue(after: record(at: then), at: later(.seconds(118))))
        #expect(!schedule(every: .seconds(86_400)).isDue(after: record(at: then), at: later(.seconds(86_000))))
    }

    @Test func `a clock set back makes a probe due, not silent for a day`() {
        let daily = schedule(every: .seconds(86_400))
        #expect(daily.isDue(after: record(at: then), at: later(.seconds(60), wall: .seconds(-50_000))))
    }
}

struct RunClockTests {
    private let first = ClockReading(wall: Timestamp(microseconds: 0), sinceBoot: .seconds(10), boot: "a")

    private func clock(_ wall: Int64, _ sinceBoot: Int, _ boot: String) -> RunClock {
        let reading = ClockReading(
            wall: Timestamp(microseconds: wall * 1_000_000), sinceBoot: .seconds(sinceBoot), boot: boot)
        return RunClock(reading, after: (first, .seconds(50)))
    }

    @Test func `within a boot only the time since boot counts`() {
        #expect(clock(120, 130, "a").steady == .seconds(170))
        #expect(clock(31_536_000, 130, "a").steady == .seconds(170), "the wall clock jumped a year ahead")
        #expect(clock(-86_400, 130, "a").steady == .seconds(170), "the wall clock jumped a day back")
    }

    @Test func `across a boot the wall clock counts, for a day at most`() {
        #expect(clock(600, 5, "b").steady == .seconds(650))
        #expect(clock(31_536_000, 5, "b").steady == .seconds(50 + 86_400))
        #expect(clock(-600, 5, "b").steady == .seconds(50))
    }

    @Test func `the first run begins the line of time`() {
        #expect(RunClock(first, after: nil).steady == .zero)
    }
}
