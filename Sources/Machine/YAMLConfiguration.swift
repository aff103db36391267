public import Core
private import Linux

/// Reads the bytes of a configuration file as YAML.
public enum YAMLConfiguration {
    public static func parse(_ bytes: [UInt8], file: String) throws(Complaint) -> ConfigNode? {
        do throws(YAMLFailure) {
            return try YAMLReader.read(bytes).map { ConfigNode($0, file: file) }
        } catch {
            throw Complaint(Mark(file: file, line: error.line, column: error.column), error.text)
        }
    }
}

extension ConfigNode {
    fileprivate init(_ node: YAMLNode, file: String) {
        let content: Content =
            switch node.content {
            case .scalar(let text, let isPlain): .scalar(text, isPlain: isPlain)
            case .list(let nodes): .list(nodes.map { ConfigNode($0, file: file) })
            case .map(let entries):
                .map(
                    entries.map { entry in
                        Entry(
                            key: entry.key, mark: Mark(file: file, line: entry.line, column: entry.column),
                            value: ConfigNode(entry.value, file: file))
                    })
            }
        self.init(content, at: Mark(file: file, line: node.line, column: node.column))
    }
}
