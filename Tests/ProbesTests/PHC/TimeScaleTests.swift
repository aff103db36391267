import Testing

@testable import Probes

struct TimeScaleTests {
    private let now = Duration.seconds(1_795_186_051)

    private func scale(_ offset: Duration, lead: Int = 0, device: Duration? = nil) -> TimeScale {
        TimeScale(of: device ?? now + offset, offset: offset, atomicLead: lead)
    }

    @Test(arguments: [Duration.zero, .seconds(-9), .seconds(10), .nanoseconds(1)])
    func `what is near the system's clock counts UTC`(_ offset: Duration) {
        #expect(scale(offset, lead: 37).kind == .utc)
        #expect(scale(offset, lead: 37).residual == offset)
    }

    @Test(arguments: [0, 37])
    func `what is 37 seconds ahead counts TAI, also where the kernel was never told`(_ lead: Int) {
        #expect(scale(.seconds(37) + .microseconds(-3), lead: lead).kind == .tai)
        #expect(scale(.seconds(37) + .microseconds(-3), lead: lead).residual == .microseconds(-3))
    }

    @Test func `believes the kernel after the next leap second`() {
        #expect(scale(.seconds(38), lead: 38).residual == .zero)
        #expect(scale(.seconds(38), lead: 0).residual == .seconds(1))
    }

    @Test func `a clock that shows the seventies was never set`() {
        #expect(scale(.seconds(-1_795_000_000), device: .seconds(186_051)).kind == .unset)
        #expect(scale(.zero, device: .seconds(5)).kind == .utc)
    }

    @Test(arguments: [Duration.seconds(-37), .seconds(3600), .seconds(1 << 56), .seconds(21)])
    func `what is far from both is in no scale that is known`(_ offset: Duration) {
        #expect(scale(offset, device: now).kind == .unknown)
        #expect(scale(offset, device: now).residual == offset)
    }
}
