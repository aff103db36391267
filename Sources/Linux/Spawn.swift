internal import Glibc

/// Starts a program as its own process group, with default signals and a fixed environment.
enum Spawn {
    private static let environment = ["LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]

    static func start(_ path: String, _ arguments: [String], writingTo output: CInt) throws(SystemError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)

        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        prepare(&attributes)

        var process: pid_t = 0
        let code = unsafe withWords([path] + arguments) { words in
            unsafe withWords(environment) { unsafe posix_spawn(&process, path, &actions, &attributes, words, $0) }
        }
        guard code == 0 else { throw SystemError(code) }
        return process
    }

    /// Whatever this process does with signals is no business of the one that is started.
    private static func prepare(_ attributes: inout posix_spawnattr_t) {
        var signals = sigset_t()
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    /// The words as C has them, for as long as the body runs.
    private static func withWords(
        _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt
    ) -> CInt {
        var copies = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe copies.forEach { unsafe free($0) } }
        return unsafe copies.withUnsafeMutableBufferPointer { copies in
            guard let first = copies.baseAddress else { return ENOMEM }
            return unsafe body(first)
        }
    }
}
