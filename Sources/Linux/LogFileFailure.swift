/// Why a piece was not added to a file.
public enum LogFileFailure: Error, Sendable, Hashable {
    case system(SystemError)
    case wrongKind(String)
    /// The disk took a part, which has been taken back.
    case noRoom(Int, of: Int)
    /// The disk took a part, which is still there.
    case halfWritten(Int, of: Int)
}

extension LogFileFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let error): error.description
        case .wrongKind(let kind): "it is \(kind)"
        case .noRoom(let written, let count): "there was room for \(written) of \(count) bytes, which were taken back"
        case .halfWritten(let written, let count): "only \(written) of \(count) bytes were written"
        }
    }
}
