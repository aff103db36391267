/// Where configuration comes from, and how its bytes become a tree.
public struct ConfigurationSource: Sendable {
    /// Directories of which an earlier one hides files of the same name in a later one.
    public static let standardLayers = ["/etc/hostaudit", "/run/hostaudit", "/usr/lib/hostaudit"]

    public typealias Parse = @Sendable ([UInt8], _ file: String) throws(Complaint) -> ConfigNode?

    let files: any HostFiles
    let layers: [String]
    let parse: Parse

    /// `parse` gives `nil` for a document without any content.
    public init(files: any HostFiles, layers: [String] = Self.standardLayers, parse: @escaping Parse) {
        self.files = files
        self.layers = layers
        self.parse = parse
    }
}
