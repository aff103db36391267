import TestSupport
import Testing

@testable import Core
@testable import Probes

struct SteeringTests {
    private func steering(_ line: String, _ files: [String: String] = [:]) -> Steering {
        Steering(StartLine(line.split(separator: " ").map(String.init)), FakeFiles(files))
    }

    @Test(arguments: [
        "/usr/sbin/chronyd -F 1", "chronyd -f /etc/x -u chrony", "chronyd -fx", "/usr/sbin/ntpd -g -x",
        "phc2sys -s eth0 -w", "phc2sys -a -r", "phc2sys -arr", "phc2sys -c eth1 -c CLOCK_REALTIME",
        "ptp4l -S -i eth0", "ptp4l -i eth0 --time_stamping=software", "VBoxService", "timemaster -f /x",
    ])
    func `sets the clock`(_ line: String) {
        #expect(steering(line) == .steers)
    }

    @Test(arguments: [
        "/usr/sbin/chronyd -F 1 -x", "chronyd -dx", "phc2sys -a", "phc2sys -am",
        "phc2sys -s CLOCK_REALTIME -c/dev/ptp1",
        "ptp4l -i eth0", "ptp4l -H", "ptp4l --free_running=1", "ts2phc -c eth0", "VBoxService --disable-timesync",
    ])
    func `leaves the system clock alone`(_ line: String) {
        #expect(steering(line).word == "no")
    }

    @Test func `the command line comes before the file of ptp4l`() {
        let files = ["/etc/ptp4l.conf": "[global]\ntime_stamping software\n"]
        #expect(steering("ptp4l -f /etc/ptp4l.conf -i eth0", files) == .steers)
        #expect(steering("ptp4l -f /etc/ptp4l.conf --time_stamping hardware", files).word == "no")
        #expect(steering("ptp4l -f /gone.conf") == .hidden(why: "/gone.conf does not exist"))
    }

    @Test(arguments: ["", "-", "--", "ptp4l --", "ptp4l -f", "phc2sys -c", "chronyd --x= -", "phc2sys --=--"])
    func `a strange command line costs nothing`(_ line: String) {
        #expect(!steering(line).word.isEmpty)
    }
}
