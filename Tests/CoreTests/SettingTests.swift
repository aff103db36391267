import Machine
import Testing

@testable import Core

/// Settings of every type, for what follows.
private struct Everything: Configurable, Equatable {
    var flag = false
    var count = 3
    var text = "hello"
    var time = Duration.milliseconds(1500)
    var size = ByteCount.mebibytes(10)
    var share = Ratio(percent: 66)
    var status = Status.warn
    var names = ["a"]
    var values = NamedTexts()
    var group = LedgerSettings()

    static var settings: [Setting<Self>] {
        [
            Setting("flag", \.flag, "A flag."), Setting("count", \.count, "A count.", within: 1...10),
            Setting("text", \.text, "A text."), Setting("time", \.time, "A time."),
            Setting("size", \.size, "A size."), Setting("share", \.share, "A share."),
            Setting("status", \.status, "A status."), Setting("names", \.names, "Names."),
            Setting("values", \.values, "Values."), Setting(group: "group", \.group, "A group."),
        ]
    }
}

struct SettingTests {
    private func read(_ yaml: String) throws -> (Everything, [String]) {
        var (everything, complaints) = (Everything(), [Complaint]())
        let node = try YAMLConfiguration.parse(Array(yaml.utf8), file: "x.yaml")
        node?.read(into: &everything, of: "the test", &complaints)
        return (everything, complaints.map(\.description))
    }

    @Test func `every type is read as a person writes it`() throws {
        let (read, complaints) = try read(
            """
            flag: yes
            count: 7
            text: "no"
            time: 2.5min
            size: 512K
            share: 80%
            status: fail
            names: [x, 'y z']
            values: {loop.max_loop: 8}
            group: {retention: 7d}
            """)
        #expect(complaints.isEmpty)
        #expect(read.flag && read.count == 7 && read.text == "no" && read.time == .seconds(150))
        #expect(read.size == .kibibytes(512) && read.share.value == 0.8 && read.status == .fail)
        #expect(read.names == ["x", "y z"] && read.values.entries.first?.text == "8")
        #expect(read.group.retention == .seconds(7 * 86_400))
    }

    @Test(arguments: [
        ("flag: 1", "x.yaml:1:7: 'flag' wants true or false, and there is '1'"),
        ("flag: 'yes'", "x.yaml:1:7: 'flag' wants true or false, and there is 'yes'"),
        ("count: many", "x.yaml:1:8: 'count' wants a whole number, and there is 'many'"),
        ("count: 11", "x.yaml:1:8: 'count' is 11, the limits are 1 to 10"),
        ("time: 5", "x.yaml:1:7: 'time' wants a time such as 100ms, 90s, 5min, 36h or 7d, and there is '5'"),
        ("time: -5s", "x.yaml:1:7: 'time' wants a time such as 100ms, 90s, 5min, 36h or 7d, and there is '-5s'"),
        ("size: 1X", "x.yaml:1:7: 'size' wants a size such as 512K, 10M or 2G, and there is '1X'"),
        ("share: 101%", "x.yaml:1:8: 'share' wants a share such as 66%, and there is '101%'"),
        ("status: bad", "x.yaml:1:9: 'status' wants one of skipped, ok, warn, unknown, fail, and there is 'bad'"),
        ("names: a", "x.yaml:1:8: 'names' wants a list such as [a, b], each a text, and there is 'a'"),
        ("text: [a]", "x.yaml:1:7: 'text' wants a text, and there is a list"),
        ("group: {retentoin: 7d}", "x.yaml:1:9: 'group' has no setting 'retentoin' (did you mean 'retention'?)"),
        ("cuont: 1", "x.yaml:1:1: the test has no setting 'cuont' (did you mean 'count'?)"),
        ("- a", "x.yaml:1:1: this wants settings such as 'enabled: true', and there is a list"),
    ])
    func `a mistake is told with its place, its value and what is wanted`(_ yaml: String, _ text: String) throws {
        #expect(try read(yaml).1 == [text])
    }

    @Test func `every mistake is found at once`() throws {
        #expect(try read("flag: 1\ncount: x\nnope: 2\ntime: 5\n").1.count == 4)
    }

    @Test func `what a setting writes it reads back`() throws {
        var changed = Everything()
        changed.text = "- odd: \"text\"\n\u{1b}"
        changed.names = ["yes", "a b", ""]
        changed.values = NamedTexts([NamedTexts.Entry(name: "a.b", text: "no")])
        changed.time = .microseconds(1)
        let yaml = changed.current.filter { $0.members.isEmpty }.map { "\($0.key): \($0.value)\n" }.joined()
        let (again, complaints) = try read(yaml)
        #expect(complaints.isEmpty)
        #expect(again == changed)
    }

    @Test(arguments: [
        ("chorny", "chrony"), ("chron", "chrony"), ("MODULES", "modules"), ("ocmpetitors", "competitors"),
    ])
    func `the nearest name is offered`(_ typed: String, _ meant: String) {
        let known = ["chrony", "modules", "competitors", "phc"]
        #expect(Nearest.match(for: typed, among: known) == meant)
    }

    @Test func `a name far from all is answered with what there is`() {
        #expect(Nearest.hint(for: "xyz", among: ["chrony", "phc"]) == " (there is: chrony, phc)")
    }
}
