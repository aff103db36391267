import Core
import TestSupport
import Testing

// What a host has besides files, as the case's own files say; without such a file it has none of it.
extension Case {
    /// The time when the answers were recorded, in the file `now`.
    func now() throws -> Timestamp {
        let written = try lines(of: "/now").first ?? "2026-11-20T14:47:31.354972Z"
        return try #require(Timestamp(written))
    }

    func sockets() throws -> RecordedSockets {
        try RecordedSockets(try lines(of: "/sockets"))
    }

    func programs() throws -> RecordedPrograms {
        RecordedPrograms(try lines(of: "/programs"))
    }

    /// In the file `timekeeping`: microseconds of greatest and of estimated error, then "synchronised" or not.
    func timekeeping() throws -> FakeTimekeeping {
        guard let words = try lines(of: "/timekeeping").first?.split(separator: " "), words.count == 3 else {
            return FakeTimekeeping(refusing: "operation not permitted")
        }
        return FakeTimekeeping(
            ClockDiscipline(
                isMarkedSynchronised: words[2] == "synchronised",
                greatestError: .microseconds(try #require(Int(words[0]))),
                estimatedError: .microseconds(try #require(Int(words[1]))), frequency: -12.5, taiOffset: .zero))
    }
}
