/// Why the bus did not bring an answer.
public struct BusFailure: Error, Sendable, Hashable {
    public let kind: Kind
    public let text: String

    public enum Kind: Sendable, Hashable {
        /// The library that speaks the bus is not on this host.
        case noLibrary
        /// Nobody listens at the address, or whoever did is gone.
        case noBus
        case denied
        case timedOut
        /// What came is not what the protocol has there.
        case malformed
    }

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    init(_ error: SystemError, _ doing: String) {
        kind =
            if error.isDenied {
                .denied
            } else if error.isMalformed {
                .malformed
            } else {
                .noBus
            }
        text = "\(doing): \(error)"
    }
}
