/// One file of the configuration, chosen from the layers.
public struct ConfigurationFile: Sendable, Equatable {
    public let path: String
    /// Its name without directory and ending: `modules`, `webhook@ops`.
    public let name: String
    /// `nil` where the file masks the component: it is empty, or a link to `/dev/null`.
    public let content: Content?

    public struct Content: Sendable, Equatable {
        /// `nil` where the file has comments alone: every setting keeps its default.
        public let root: ConfigNode?
    }
}
