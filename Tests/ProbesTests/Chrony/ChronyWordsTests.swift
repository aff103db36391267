import Testing

@testable import Probes

struct ChronyWordsTests {
    @Test(arguments: [
        (Duration.milliseconds(312), "+312 ms"), (.microseconds(-1500), "-1.5 ms"), (.zero, "+0 s"),
        (.nanoseconds(3), "+3 ns"), (.milliseconds(-120_400), "-120.4 s"), (.seconds(10_800), "+3 h"),
        (.seconds(432_000), "+5 d"), (.microseconds(100_400), "+100.4 ms"),
    ])
    func `writes a length of time as people say it`(_ length: Duration, _ words: String) {
        #expect(ChronyWords.signed(length) == words)
    }
}
