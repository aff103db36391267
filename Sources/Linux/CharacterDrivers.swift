/// Which driver has which major number, as `/proc/devices` lists the character devices.
///
/// An open can act: that of a watchdog starts a count-down to a reboot. Who knows the driver need not open to ask.
public struct CharacterDrivers: Sendable {
    private let names: [Int: [String]]

    /// - Parameter listing: The text of `/proc/devices`; from an empty one nothing is known of any device.
    public init(listing: String) {
        var names: [Int: [String]] = [:]
        for line in listing.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
            // An empty line parts them from the block devices, which have numbers of their own.
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let major = Int(words[0]) else { break }
            names[major, default: []].append(String(words[1]))
        }
        self.names = names
    }

    /// Those of this machine; none where `/proc` does not show them, and then only the device itself can answer.
    public init(in tree: FileTree = FileTree()) {
        do throws(SystemError) {
            let bytes = try tree.read("/proc/devices", atMost: 1 << 16).bytes ?? []
            self.init(listing: String(decoding: bytes, as: UTF8.self))
        } catch {
            self.init(listing: "")
        }
    }

    /// The other driver that is known to have the number; nil where it may be `driver`'s.
    func owner(of major: Int, otherThan driver: String) -> String? {
        guard let owners = names[major], !owners.contains(driver) else { return nil }
        return owners.joined(separator: ", ")
    }
}
