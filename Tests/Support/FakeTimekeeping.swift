public import Core

/// A kernel that always says the same of its clock.
public struct FakeTimekeeping: HostTimekeeping {
    private let answer: Result<ClockDiscipline, TimekeepingFailure>

    public init(_ discipline: ClockDiscipline) {
        answer = .success(discipline)
    }

    public init(refusing why: String) {
        answer = .failure(TimekeepingFailure(why: why))
    }

    public func discipline() throws(TimekeepingFailure) -> ClockDiscipline {
        try answer.get()
    }
}
