/// Every mistake found in the configuration, in the order of the files.
public struct ConfigurationErrors: Error, Sendable, Equatable {
    public let complaints: [Complaint]
}
