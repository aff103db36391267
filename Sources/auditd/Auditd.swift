private import Core
private import Linux

/// The entry: reads the command line and ends with the command's code.
@main
struct Auditd {
    static func main() async {
        Process.secureStandardStreams()
        Process.ignoreFileSizeSignal()
        Process.dieWhenReaderGoes()
        Process.raiseDescriptorLimit()
        Process.keepRuntimeOutOfLog()
        Process.exit(await code(CommandLine.arguments.dropFirst().map(\.self)).number)
    }

    private static func code(_ words: [String]) async -> ExitCode {
        do throws(Refusal) {
            let (command, invocation) = try Parser.parse(words)
            return try await command.run(invocation)
        } catch {
            for line in error.lines { Screen.error.remark(line) }
            return error.code
        }
    }
}
