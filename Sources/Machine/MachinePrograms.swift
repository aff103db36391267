public import Core
private import Linux

/// The programs of this machine.
public struct MachinePrograms: HostPrograms {
    public init() {}

    public func run(
        _ path: String, _ arguments: [String], atMost limit: ByteCount, by deadline: Deadline
    ) throws(ProgramFailure) -> ProgramResult {
        let (output, code): (Program.Output, Int?)
        do throws(SystemError) {
            var program = try Program(path, arguments)
            output = try program.output(atMost: limit.bytes, until: deadline.instant)
            code = if case .whole = output { try program.exitCode(until: deadline.instant) } else { nil }
        } catch {
            throw ProgramFailure(error, path)
        }
        switch output {
        case .tooMuch: throw .tooMuch(path, limit: limit)
        case .late: throw .late(path)
        case .whole(let bytes):
            guard let code else { throw .late(path) }
            return ProgramResult(code: code, output: bytes)
        }
    }
}

extension ProgramFailure {
    fileprivate init(_ error: SystemError, _ path: String) {
        self =
            if error.isAbsent {
                .absent(path)
            } else if error.isDenied {
                .denied(path, why: error.description)
            } else {
                .broken(path, why: error.description)
            }
    }
}
