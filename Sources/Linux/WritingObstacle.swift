/// Why a file could not be written, or made where it is missing.
public enum WritingObstacle: Sendable, Equatable {
    /// Something else has its name.
    case wrongKind
    /// What stands where its directory should.
    case noDirectory(String)
    case notWritable(String)
    case unseen(SystemError)
}

extension WritingObstacle: CustomStringConvertible {
    public var description: String {
        switch self {
        case .wrongKind: "it is not a regular file"
        case .noDirectory(let path): "\(path) is not a directory"
        case .notWritable(let path): "\(path) is not writable for user \(Process.userID)"
        case .unseen(let error): error.description
        }
    }
}

extension FileTree {
    /// Looks whether a file can be written, and makes nothing; nil where it can.
    public func obstacle(toWriting path: String) -> WritingObstacle? {
        do throws(SystemError) {
            guard try node(at: path).kind == .file else { return .wrongKind }
            return isWritable(path) ? nil : .notWritable(path)
        } catch {
            guard error.isAbsent else { return .unseen(error) }
        }
        return obstacle(toMakingIn: nearestDirectory(of: path))
    }

    /// What is missing is made; what must be writable is the nearest directory that is there.
    public func obstacle(toMakingIn directory: String) -> WritingObstacle? {
        do throws(SystemError) {
            guard try nodeBehindLinks(at: directory).kind == .directory else { return .noDirectory(directory) }
            return isWritable(directory) ? nil : .notWritable(directory)
        } catch {
            return .unseen(error)
        }
    }
}
