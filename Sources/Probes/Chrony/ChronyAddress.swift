internal import Core

/// An address in digits; a name would have to be looked up, by the very network that needs the time.
struct ChronyAddress: SettingValue {
    let text: String

    init(_ text: StaticString) {
        self.text = text.description
    }

    static let shape = "an address in digits such as 127.0.0.1 or ::1"

    init(_ node: ConfigNode) throws(Complaint) {
        let text = try String(node)
        guard Self.isV4(text) || Self.isV6(text) else {
            throw Complaint(node.mark, "'\(text)' is not \(Self.shape); no name is looked up")
        }
        self.text = text
    }

    var written: String { text.written }

    private static func isV4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.first?.isNumber == true }
    }

    private static func isV6(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return (3...9).contains(parts.count)
            && parts.allSatisfy { $0.utf8.count <= 4 && $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
    }
}
