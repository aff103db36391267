/// Why a file could not be read; one case for each way to react.
public enum FileFailure: Error, Sendable, Hashable {
    case absent(String)
    case denied(String, why: String)
    case tooLarge(String, limit: ByteCount)
    /// Something else stands under that name: a directory, a pipe, a device.
    case wrongKind(String, is: String)
    /// Others may write to it.
    case untrusted(String, why: String, remedy: String)
    /// The read itself failed.
    case unreadable(String, why: String)
}

extension FileFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .absent(let path): "\(path) does not exist"
        case .denied(let path, let why), .unreadable(let path, let why): "\(path) cannot be read: \(why)"
        case .tooLarge(let path, let limit): "\(path) is larger than the limit of \(limit)"
        case .wrongKind(let path, let kind): "\(path) is \(kind), not a file"
        case .untrusted(let path, let why, let remedy): "\(path) \(why) (\(remedy))"
        }
    }
}
