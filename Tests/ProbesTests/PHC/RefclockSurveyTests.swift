import TestSupport
import Testing

@testable import Core
@testable import Probes

struct RefclockSurveyTests {
    private let main = "/etc/chrony/chrony.conf"

    private func devices(_ files: [String: String]) -> [String] {
        RefclockSurvey(FakeFiles(files)).lines.map(\.device)
    }

    @Test func `names the file and the line`() {
        let survey = RefclockSurvey(FakeFiles([main: "# x\n\nrefclock PHC /dev/ptp0 poll 2 TAI\n"]))
        #expect(survey.lines.map(\.place) == ["\(main):3"])
        #expect(survey.lines.map(\.isAtomic) == [true])
        #expect(survey.hidden == [])
    }

    @Test(arguments: [("refid TAI", false), ("lock tai noselect", false), ("poll 2 refid GPS tai", true), ("", false)])
    func `takes the time scale from the option, not from a name`(_ options: String, _ isAtomic: Bool) {
        let survey = RefclockSurvey(FakeFiles([main: "refclock PHC /dev/ptp0 \(options)\n"]))
        #expect(survey.lines.map(\.isAtomic) == [isAtomic])
        #expect(survey.lines.map(\.isWatchedOnly) == [options.hasSuffix("noselect")])
    }

    @Test func `prefers the place of this host's own package`() {
        let files = [main: "refclock PHC /dev/ptp0\n", "/etc/chrony.conf": "refclock PHC /dev/ptp1\n"]
        #expect(devices(files) == ["/dev/ptp0"])
        #expect(devices(["/etc/chrony.conf": "refclock PHC /dev/ptp1\n"]) == ["/dev/ptp1"])
    }

    @Test(arguments: [
        "# refclock PHC /dev/ptp0", " ! refclock PHC /dev/ptp0", ";refclock PHC /dev/ptp0", "% refclock PHC /dev/ptp0",
        "refclock PHC", "refclock phc /dev/ptp0", "refclock SHM 0", "refclock PHC :pin=1", "refclocks PHC /dev/ptp0",
        "server refclock PHC /dev/ptp0", "refclock\0PHC /dev/ptp0",
    ])
    func `does not take for a clock what is none`(_ line: String) {
        #expect(devices([main: line + "\n"]) == [])
    }

    @Test(arguments: [
        "refclock PHC /dev/ptp0", "RefClock  PHC\t/dev/ptp0:extpps:pin=0 poll 2", "  refclock PHC /dev/ptp0\r",
        "refclock PHC /dev/ptp0\0/../../etc",
    ])
    func `takes a line as chronyd does`(_ line: String) {
        #expect(devices([main: line]) == ["/dev/ptp0"])
    }

    @Test func `follows an include with a pattern, in the order of the names`() {
        let files = [
            main: "include /etc/*.d/phc-?.conf\n", "/etc/a.d/phc-2.conf": "refclock PHC /dev/ptp2\n",
            "/etc/a.d/phc-1.conf": "refclock PHC /dev/ptp1\n", "/etc/b.d/phc-0.conf": "refclock PHC /dev/ptp0\n",
            "/etc/b.d/phc-10.conf": "refclock PHC /dev/ptp10\n", "/etc/b.d/.phc-3.conf": "refclock PHC /dev/ptp3\n",
        ]
        #expect(devices(files) == ["/dev/ptp1", "/dev/ptp2", "/dev/ptp0"])
    }

    @Test func `lets a file hide the one of its name in a later directory`() {
        let files = [
            main: "confdir /etc/a /etc/b\n", "/etc/a/x.conf": "refclock PHC /dev/ptp1\n",
            "/etc/b/x.conf": "refclock PHC /dev/ptp2\n", "/etc/b/a.conf": "refclock PHC /dev/ptp3\n",
            "/etc/a/x.conf.bak": "refclock PHC /dev/ptp4\n",
        ]
        #expect(devices(files) == ["/dev/ptp3", "/dev/ptp1"])
    }

    @Test func `knows that chronyd takes no clock from a file of sources`() {
        let files = [
            main: "sourcedir /run/s\n",
            "/run/s/a.sources": "refclock PHC /dev/ptp0\ninclude /etc/more\n",
            "/etc/more": "refclock PHC /dev/ptp1\n",
        ]
        let lines = RefclockSurvey(FakeFiles(files)).lines
        #expect(lines.map(\.device) == ["/dev/ptp0"])
        #expect(lines.map(\.isMisplaced) == [true])
    }

    @Test func `ends with a file that includes itself, and says so`() {
        let survey = RefclockSurvey(FakeFiles([main: "refclock PHC /dev/ptp0\ninclude \(main)\n"]))
        #expect(survey.lines.count == 1)
        #expect(survey.hidden == ["\(main) was not read: the limits are 64 files, 10 deep"])
    }

    @Test func `ends with files that include each other many times`() {
        let survey = RefclockSurvey(FakeFiles([main: String(repeating: "include \(main)\n", count: 1000)]))
        #expect(survey.hidden.count == 1)
    }

    @Test func `says what it could not read`() {
        let files = FakeFiles([
            main: "confdir /etc/a\ninclude rel.conf\ninclude /etc/[ab].conf\n", "/etc/a/x.conf": "",
        ])
        let survey = RefclockSurvey(VeiledFiles(files, denied: ["/etc/a/x.conf"]))
        #expect(
            survey.hidden == [
                "/etc/a/x.conf cannot be read: permission denied",
                "\(main):2 includes 'rel.conf', a pattern that is not followed here",
                "\(main):3 includes '/etc/[ab].conf', a pattern that is not followed here",
            ])
        #expect(survey.isDenied)
    }

    @Test func `takes no file longer than a configuration is`() {
        let huge = [UInt8](repeating: UInt8(ascii: "r"), count: (256 << 10) + 1)
        let survey = RefclockSurvey(FakeFiles(bytes: [main: huge]))
        #expect(survey.hidden == ["\(main) is larger than the limit of 256K"])
        #expect(survey.path == main)
    }
}
