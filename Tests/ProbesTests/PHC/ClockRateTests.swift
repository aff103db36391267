import Testing

@testable import Core
@testable import Probes

struct ClockRateTests {
    private func sample(_ device: Duration, _ raw: Duration, window: Duration = .microseconds(4)) -> PTPClockSample {
        PTPClockSample(method: .extended, device: device, system: raw, raw: raw, window: window)
    }

    private func rate(_ advance: Duration, window: Duration = .microseconds(4)) throws -> ClockRate {
        try #require(
            ClockRate(
                sample(.seconds(50), .seconds(9), window: window),
                sample(.seconds(50) + advance, .seconds(9) + .milliseconds(20), window: window)))
    }

    @Test func `a clock that keeps up is right`() throws {
        #expect(try rate(.milliseconds(20)).standing(limit: 10_000) == .right)
        #expect(try rate(.milliseconds(20)).ratio == 1)
    }

    @Test func `a clock that shows the same time twice stands still, whatever the limit`() throws {
        #expect(try rate(.zero).standing(limit: 500_000) == .stalled)
    }

    @Test(arguments: [Duration.milliseconds(50), .milliseconds(-20), .nanoseconds(1), .seconds(1_000_000_000)])
    func `a clock that runs at another rate, or back, is wrong`(_ advance: Duration) throws {
        #expect(try rate(advance).standing(limit: 10_000) == .wrong)
    }

    @Test func `says nothing that the windows do not allow`() throws {
        let slow = try rate(.milliseconds(20), window: .milliseconds(1))
        #expect(slow.errorUncertainty.rounded() == 50_000)
        #expect(slow.standing(limit: 10_000) == .unclear)
        #expect(slow.standing(limit: 60_000) == .right)
    }

    @Test func `a wall clock that was set between the readings makes the rate uncertain, not wrong`() throws {
        let first = sample(.seconds(50), .seconds(9))
        let second = PTPClockSample(
            method: .extended, device: .seconds(50) + .milliseconds(20), system: .seconds(9),
            raw: .seconds(9) + .milliseconds(30), rawUncertainty: .milliseconds(10), window: .zero)
        #expect(try #require(ClockRate(first, second)).standing(limit: 10_000) == .unclear)
    }

    @Test func `cannot be told where no time went by`() {
        #expect(ClockRate(sample(.zero, .seconds(9)), sample(.seconds(1), .seconds(9))) == nil)
        #expect(ClockRate(sample(.zero, .seconds(9)), sample(.seconds(1), .seconds(8))) == nil)
    }
}
