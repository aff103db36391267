/// One question to one object on the bus.
public struct BusCall: Sendable, Equatable {
    public let path: String
    public let interface: String
    public let member: String
    public let arguments: [Argument]

    public enum Argument: Sendable, Equatable {
        case text(String)
        case texts([String])
    }

    public init(path: String, interface: String, member: String, _ arguments: [Argument]) {
        self.path = path
        self.interface = interface
        self.member = member
        self.arguments = arguments
    }
}
