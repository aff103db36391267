/// Why a program has no result; one case for each way to react.
public enum ProgramFailure: Error, Sendable, Hashable {
    case absent(String)
    case denied(String, why: String)
    case late(String)
    case tooMuch(String, limit: ByteCount)
    case broken(String, why: String)
}

extension ProgramFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .absent(let path): "\(path) does not exist"
        case .denied(let path, let why), .broken(let path, let why): "\(path) cannot be run: \(why)"
        case .late(let path): "\(path) was not done in time and was killed"
        case .tooMuch(let path, let limit): "\(path) wrote more than the limit of \(limit) and was killed"
        }
    }
}
