/// The files that count, found in the layers: the highest layer that has a name wins, a mask hides it.
struct ConfigurationFiles {
    /// Beyond this a file is not a configuration any more.
    static let sizeLimit = ByteCount.mebibytes(1)

    let source: ConfigurationSource
    private(set) var complaints: [Complaint] = []

    init(_ source: ConfigurationSource) {
        self.source = source
    }

    /// The file `name` of the highest layer that has it.
    mutating func file(_ name: String) -> ConfigurationFile? {
        for layer in source.layers {
            for other in [".yml", ".json"].map({ "\(layer)/\(name.dropLast(".yaml".count))\($0)" })
            where status(of: other) != nil {
                complaints.append(Complaint(file: other, "files here end in .yaml: rename it"))
            }
            let path = "\(layer)/\(name)"
            if let status = status(of: path) { return read(path, status) }
        }
        return nil
    }

    /// All files of a directory such as `probes.d`, by name.
    mutating func files(in directory: String) -> [ConfigurationFile] {
        var chosen: [String: String] = [:]
        for layer in source.layers.reversed() {
            for name in names(in: "\(layer)/\(directory)") { chosen[name] = "\(layer)/\(directory)/\(name)" }
        }
        return chosen.sorted { $0.key < $1.key }.compactMap { _, path in
            status(of: path).flatMap { read(path, $0) }
        }
    }

    private mutating func names(in directory: String) -> [String] {
        do throws(FileFailure) {
            return try source.files.names(in: directory).filter { name in
                if [".yml", ".json"].contains(where: name.hasSuffix), !name.hasPrefix(".") {
                    complaints.append(Complaint(file: "\(directory)/\(name)", "files here end in .yaml: rename it"))
                }
                return name.hasSuffix(".yaml") && !name.hasPrefix(".")
            }
        } catch .absent {
            if status(of: directory) != nil {
                complaints.append(Complaint(file: directory, "is not a directory"))
            }
            return []
        } catch {
            complaints.append(Complaint(file: directory, Self.words(for: error, at: directory)))
            return []
        }
    }

    private mutating func status(of path: String) -> FileStatus? {
        do throws(FileFailure) {
            return try source.files.status(of: path)
        } catch .absent {
            return nil
        } catch {
            complaints.append(Complaint(file: path, Self.words(for: error, at: path)))
            return nil
        }
    }

    private mutating func read(_ path: String, _ status: FileStatus) -> ConfigurationFile? {
        let name = String(path.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
        do throws(FileFailure) {
            if status.kind == .link, try source.files.trustedTarget(ofLink: path) == "/dev/null" {
                return ConfigurationFile(path: path, name: name, content: nil)
            }
            let bytes = try source.files.trustedBytes(of: path, atMost: Self.sizeLimit)
            guard !bytes.isEmpty else { return ConfigurationFile(path: path, name: name, content: nil) }
            let root = parsed(bytes, path)
            return ConfigurationFile(path: path, name: name, content: .init(root: root))
        } catch {
            complaints.append(Complaint(file: path, Self.words(for: error, at: path)))
            return nil
        }
    }

    private mutating func parsed(_ bytes: [UInt8], _ path: String) -> ConfigNode? {
        do throws(Complaint) {
            return try source.parse(bytes, path)
        } catch {
            complaints.append(error)
            return nil
        }
    }

    /// The failure without the path, which stands in front already.
    private static func words(for failure: FileFailure, at path: String) -> String {
        switch failure {
        case .absent: "does not exist"
        case .denied(_, let why), .unreadable(_, let why): "cannot be read: \(why)"
        case .tooLarge(_, let limit): "is larger than the limit of \(limit)"
        case .wrongKind(_, let kind): "is \(kind), not a file"
        case .untrusted(let culprit, let why, let remedy):
            (culprit == path ? why : "its directory \(culprit) \(why)") + ": \(remedy)"
        }
    }
}
