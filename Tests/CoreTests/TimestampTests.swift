import Testing

@testable import Core

struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000000Z"), (1_763_650_051_354_972, "2025-11-20T14:47:31.354972Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
        (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"), (.max, "9999-12-31T23:59:59.999999Z"),
        (.min, "0000-01-01T00:00:00.000000Z"), (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
    ])
    func `a time is written in UTC with six digits`(_ microseconds: Int64, _ text: String) {
        #expect(Timestamp(microseconds: microseconds).description == text)
    }

    @Test(arguments: [
        ("2025-11-20T14:47:31.354972Z", 1_763_650_051_354_972), ("2025-11-20 14:47:31", 1_763_650_051_000_000),
        ("2025-11-20 14:47", 1_763_650_020_000_000), ("2025-11-20", 1_763_596_800_000_000),
        ("2025-11-20T14:47:31.5Z", 1_763_650_051_500_000), ("2016-12-31T23:59:60Z", 1_483_228_800_000_000),
    ])
    func `a time is read as a person writes it`(_ text: String, _ microseconds: Int64) {
        #expect(Timestamp(text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "yesterday", "2025", "2025-13-01", "2025-02-29", "2025-11-20T25:00", "2025-11-20 14", "-025-11-20",
        "2025-11-20T14:47:31.1234567Z", "2025-11-20T14:47:31+01:00", "2025-11-20 14:47 x",
    ])
    func `what is no time is none`(_ text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func `reading is the opposite of writing`() {
        for microseconds in stride(from: Int64(0), to: 4_102_444_800_000_000, by: 86_399_999_999_937) {
            let time = Timestamp(microseconds: microseconds)
            #expect(Timestamp(time.description) == time)
        }
    }
}

struct RunIDTests {
    @Test func `an id is a UUID of version seven that begins with its time`() {
        let id = RunID(at: Timestamp(microseconds: 1_763_650_051_354_972)).description
        #expect(id.hasPrefix("019aa1bc-1d1a-7"))
        #expect(id.utf8.count == 36)
        #expect("89ab".contains(id.split(separator: "-")[3].first ?? "x"))
        #expect(RunID(id)?.description == id)
    }

    @Test func `ids are sorted by their time`() {
        let ids = (0..<100).map { RunID(at: Timestamp(microseconds: Int64($0) * 1_000_000)) }
        #expect(ids.map(\.description) == ids.map(\.description).sorted())
    }

    @Test(arguments: ["", "019aa2c4", "019aa1ba-885a-7000-8000-00000000000g", "019aa1ba885a70008000000000000000"])
    func `what is no id is none`(_ text: String) {
        #expect(RunID(text) == nil)
    }
}

struct ComponentNameTests {
    @Test(arguments: ["chrony", "webhook@ops", "a@b.c:d-e_f", "x@1"])
    func `a name and an instance are read`(_ text: String) {
        #expect(ComponentName(parsing: text)?.description == text)
    }

    @Test(arguments: [
        "", "@", "a@", "@b", "a@b@c", "a/b", "a b", "../x", ".hidden", "ä", "a\n", String(repeating: "a", count: 65),
    ])
    func `what could not be a file's name is none`(_ text: String) {
        #expect(ComponentName(parsing: text) == nil)
    }
}
