/// Stands where a host runs no programs.
public struct NoPrograms: HostPrograms {
    public init() {}

    public func run(
        _ path: String, _ arguments: [String], atMost limit: ByteCount, by deadline: Deadline
    ) throws(ProgramFailure) -> ProgramResult {
        throw .absent(path)
    }
}
