import Testing

@testable import Linux

struct CharacterDriversTests {
    private let drivers = CharacterDrivers(
        listing: "Character devices:\n  4 tty\n  4 ttyS\n249 watchdog\n250 ptp\n\nBlock devices:\n250 virtblk\n")

    @Test func `names the driver that another has`() {
        #expect(drivers.owner(of: 249, otherThan: "ptp") == "watchdog")
        #expect(drivers.owner(of: 4, otherThan: "ptp") == "tty, ttyS")
    }

    @Test func `has nothing against the driver itself, nor against a number that nobody has`() {
        #expect(drivers.owner(of: 250, otherThan: "ptp") == nil)
        #expect(drivers.owner(of: 7, otherThan: "ptp") == nil)
    }

    @Test(arguments: ["", "garbage", "\n\n", "Character devices:\nx y\n 1\n"])
    func `knows nothing from what is no listing`(_ listing: String) {
        #expect(CharacterDrivers(listing: listing).owner(of: 1, otherThan: "ptp") == nil)
    }
}
