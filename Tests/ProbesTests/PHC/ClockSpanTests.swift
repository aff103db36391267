import Testing

@testable import Probes

struct ClockSpanTests {
    @Test(arguments: [
        (Duration.zero, "+0 ns"), (.nanoseconds(-312), "-312 ns"), (.nanoseconds(4250), "+4.25 µs"),
        (.milliseconds(312), "+312 ms"), (.milliseconds(-36_500), "-36.5 s"), (.seconds(37), "+37 s"),
        (.microseconds(999_999), "+999.999 ms"), (.seconds(2_000_000_000), "+2000000000 s"),
        (.seconds(-1 << 56), "-72057594037927936 s"),
    ])
    func `is written in the unit that suits it`(_ duration: Duration, _ words: String) {
        #expect(ClockSpan(duration).signed == words)
    }
}
